import { indexNames } from "../reading/columns/indexNames";
import { LIKELY } from "../reading/columns/thresholds";
import type { Output } from "../reading/scoreboard";
import type { BuiltCriteria } from "./buildCriteria";
import type { SurveyedColumn } from "./surveyColumns";
import { isOverall } from "./takeColumns";
import type { ResultColumn } from "./takeColumns";
import { branchesOf } from "./tree";
import type { Branch } from "./tree";

/** A column of results and the criterion it is of. */
export interface PlacedResult {
  readonly criterion: string;
  readonly output: Output;
  readonly column: SurveyedColumn;
}

/**
 * The criterion of each result column: the one its words name, else the one whose heading it stands under, else the root.
 * Each result is placed once; a second column of the same is left out.
 */
export function placeResults(
  root: Branch,
  results: readonly ResultColumn[],
  { criteria, idOf }: BuiltCriteria,
): readonly PlacedResult[] {
  const names = indexNames(criteria);
  const byStep = new Map(branchesOf(root).flatMap((branch) => (branch.step === null ? [] : [[branch.step, branch]])));
  const placed = new Map<string, PlacedResult>();
  const place = (criterion: string, output: Output, column: SurveyedColumn): void => {
    const key = `${criterion}/${output}`;
    if (!placed.has(key)) placed.set(key, { criterion, output, column });
  };
  for (const branch of branchesOf(root)) {
    if (branch.total !== null) place(idOf.get(branch) ?? criteria.id, "total", branch.total.column);
  }
  for (const { column, output, of } of results) {
    const home = column.groups.flatMap((step) => byStep.get(step) ?? [])[0] ?? root;
    const named = of === "" || isOverall(of) ? null : mostLike(of, names);
    if (of !== "" && !isOverall(of) && named === null && output === "total") continue;
    place(named ?? idOf.get(home) ?? criteria.id, output, column);
  }
  return [...placed.values()];
}

function mostLike(name: string, names: ReturnType<typeof indexNames>): string | null {
  const similarities = names.similarities(name);
  let best: string | null = null;
  let most = LIKELY;
  names.criteria.forEach(({ id }, position) => {
    const similarity = similarities[position] ?? 0;
    if (similarity < most) return;
    best = id;
    most = similarity;
  });
  return best;
}
