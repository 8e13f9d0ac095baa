import type { Criterion } from "../../rubric/rubric";
import { indicatorsOf } from "../../rubric/tree";
import type { HeadingStep } from "../headings/readHeadingPaths";
import { readHeadingText } from "../headings/readHeadingText";
import type { DescribedColumn } from "./describeColumns";
import type { NameIndex } from "./indexNames";
import { LIKELY, SAME } from "./thresholds";

/**
 * Which criterion each group heading stands for: the one it names, or, where its own words do not tell, the parent of most
 * of the indicators that stand under it (the lowest, where a parent and its own parent would do). Headings that stand for
 * none are not in the map; a heading over all columns of points ("Nội dung đánh giá") is only what it names.
 */
export function findGroupCriteria(
  columns: readonly DescribedColumn[],
  names: NameIndex,
): ReadonlyMap<HeadingStep, Criterion> {
  const groups = new Set(columns.flatMap(({ groups: above }) => above));
  const result = new Map<HeadingStep, Criterion>();
  for (const group of groups) {
    const criterion = criterionOf(group, columns, names);
    if (criterion !== null) result.set(group, criterion);
  }
  return result;
}

function criterionOf(group: HeadingStep, columns: readonly DescribedColumn[], names: NameIndex): Criterion | null {
  const under = columns
    .filter(({ groups }) => groups.includes(group))
    .map(({ subject }) => names.similarities(subject));
  const isOverAll = columns.every(({ output, groups }) => output !== null || groups.includes(group));
  const own = names.similarities(readHeadingText(group.text).name);
  let best: Criterion | null = null;
  let bestWorth = 0;
  names.criteria.forEach((criterion, position) => {
    const named = own[position] ?? 0;
    const share = criterion.children === undefined || isOverAll ? 0 : shareUnder(criterion, under, names);
    if (named < (isOverAll ? SAME : LIKELY) && share < 0.7) return;
    const worth = named + share;
    if (worth >= bestWorth) {
      best = criterion;
      bestWorth = worth;
    }
  });
  return best;
}

/** Of the columns that name an indicator, the share that names one below the criterion; 0 for fewer than two. */
function shareUnder(criterion: Criterion, under: readonly Float64Array[], names: NameIndex): number {
  const below = new Set(indicatorsOf(criterion));
  let named = 0;
  let inside = 0;
  for (const similarities of under) {
    let anywhere = 0;
    let here = 0;
    names.criteria.forEach((candidate, position) => {
      if (candidate.children !== undefined) return;
      const similarity = similarities[position] ?? 0;
      anywhere = Math.max(anywhere, similarity);
      if (below.has(candidate)) here = Math.max(here, similarity);
    });
    if (anywhere < SAME) continue;
    named++;
    if (here >= anywhere) inside++;
  }
  return named < 2 ? 0 : inside / named;
}
