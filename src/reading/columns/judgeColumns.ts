import type { Criterion, Rubric } from "../../rubric/rubric";
import { criteriaOf } from "../../rubric/tree";
import type { HeadingStep } from "../headings/readHeadingPaths";
import { readOutputName } from "../headings/readOutputName";
import { foldText } from "../text/foldText";
import { OVERALL } from "../text/vocabulary";
import type { DescribedColumn } from "./describeColumns";
import { findGroupCriteria } from "./findGroupCriteria";
import type { NameIndex } from "./indexNames";
import type { Role } from "./roles";
import { ASKED_BELOW, LIKELY } from "./thresholds";

/** From here on a heading is the criterion's name, apart from fillers and abbreviations. */
const LITERAL = 0.97;
/** What is left of a likeness under the heading of another criterion: where the name tells enough by itself, and where not. */
const ELSEWHERE = 0.68;
const ELSEWHERE_AMBIGUOUS = 0.5;
/** The most that a column may claim when another indicator bears the same name and no group heading tells them apart. */
const AMBIGUOUS = 0.65;

/** How likely a column is a role: 0–1. */
type Likeness = (role: Role, column: DescribedColumn) => number;

/**
 * Judges columns by their headings: the name, the group they stand under, the year (an earlier year than the rubric's or
 * the latest printed one is no result of this year) and the printed maximum.
 */
export function judgeColumns(columns: readonly DescribedColumn[], rubric: Rubric, names: NameIndex): Likeness {
  const positions = new Map(names.criteria.map((criterion, position) => [criterion, position]));
  const groups = findGroupCriteria(columns, names);
  const foreign = findForeignGroups(columns, groups);
  const currentYear = Math.max(rubric.year, ...columns.map(({ year }) => year ?? 0));
  const within = new Map(names.criteria.map((criterion) => [criterion, new Set(criteriaOf(criterion))]));

  const groupOf = (column: DescribedColumn): Criterion | null => {
    for (const step of column.groups) {
      const criterion = groups.get(step);
      if (criterion !== undefined) return criterion;
    }
    return null;
  };
  const isNamed = (text: string, criterion: Criterion): number =>
    names.similarities(text)[positions.get(criterion) ?? -1] ?? 0;

  /** Nothing under a heading such as "Tỷ lệ (%)" is points. A heading that itself reads as a result ("Tỷ lệ văn bản ký số") must be the name itself; "Tổng điểm" may stand before it. */
  const namesIndicator = (column: DescribedColumn, indicator: Criterion): number => {
    const named = isNamed(column.subject, indicator);
    if (column.output === null) return named;
    if (readOutputName(foldText(column.subject)) === null) return 0;
    const isSuchName = readOutputName(foldText(indicator.name))?.output === column.output;
    if (named >= LITERAL || (isSuchName && named >= ASKED_BELOW)) return named;
    return column.output === "total" ? LITERAL * isNamed(namedPart(column), indicator) : 0;
  };

  const indicatorLikeness = (indicator: Criterion, column: DescribedColumn): number => {
    const named = column.trust * namesIndicator(column, indicator);
    if (named < LITERAL && Math.max(...names.similarities(column.subject)) >= LITERAL) return 0;
    const likeness = weighMaximum(named, indicator.max, column.printedMax);
    if (likeness < LIKELY) return 0;
    const group = groupOf(column);
    const twins = names.criteria.filter(
      (other) => other !== indicator && other.children === undefined && isNamed(column.subject, other) >= named,
    );
    if (group === null) return twins.length > 0 ? Math.min(AMBIGUOUS, likeness) : likeness;
    if (within.get(group)?.has(indicator) === true) return likeness;
    return likeness * (twins.length > 0 ? ELSEWHERE_AMBIGUOUS : ELSEWHERE);
  };

  const outputLikeness = (role: Role & { kind: "output" }, column: DescribedColumn): number => {
    const group = groupOf(column);
    const isInside = group === null || within.get(group)?.has(role.criterion) === true;
    if (column.output === null) {
      return role.output === "total" && isInside ? isNamed(column.subject, role.criterion) : 0;
    }
    if (column.output !== role.output) return 0;
    const of = namedPart(column);
    if (of === "" || OVERALL.test(of)) {
      const isForeign = group === null && column.groups.some((step) => foreign.has(step));
      return role.criterion === (group ?? rubric.criteria) && !isForeign ? 1 : 0;
    }
    return isInside ? isNamed(of, role.criterion) : 0;
  };

  return (role, column) => {
    if (column.trust === 0 || (column.year !== null && column.year < currentYear)) return 0;
    const likeness =
      role.kind === "indicator" ? indicatorLikeness(role.criterion, column) : outputLikeness(role, column);
    return likeness >= LIKELY ? likeness : 0;
  };
}

/** The criterion's part of a result's heading: "Điều kiện sẵn sàng" of "Tổng điểm Điều kiện sẵn sàng". */
function namedPart({ subject }: DescribedColumn): string {
  return readOutputName(foldText(subject))?.of ?? subject;
}

/**
 * Groups that stand for no criterion of the rubric, over some of the columns of points: a "Tổng điểm" under one is not the
 * total of all.
 */
function findForeignGroups(
  columns: readonly DescribedColumn[],
  known: ReadonlyMap<HeadingStep, Criterion>,
): ReadonlySet<HeadingStep> {
  const points = columns.filter(({ output }) => output === null);
  const steps = new Set(points.flatMap(({ groups }) => groups));
  return new Set([...steps].filter((step) => !known.has(step) && points.some(({ groups }) => !groups.includes(step))));
}

/** A printed maximum makes a misspelt name surer or less likely; a literal name stands, and what must be asked stays so. */
function weighMaximum(named: number, max: number | undefined, printed: number | null): number {
  if (named >= LITERAL || named < LIKELY || max === undefined || printed === null) return named;
  if (printed !== max) return 0.85 * named;
  return named < ASKED_BELOW ? named : named + 0.3 * (1 - named);
}
