import type { DraftColumn } from "./draft";
import type { PlacedResult } from "./placeResults";
import type { SurveyedColumn } from "./surveyColumns";
import { branchesOf } from "./tree";
import type { Branch } from "./tree";

/** How sure a column's meaning is. */
const SURE = { words: 1, printedMax: 1, numbers: 0.9, sums: 0.7, maxima: 0.6, place: 0.5, blank: 0.6 } as const;

/** What each column of the table became. */
export function listColumns(
  columns: readonly SurveyedColumn[],
  root: Branch,
  idOf: ReadonlyMap<Branch, string>,
  results: readonly PlacedResult[],
): readonly DraftColumn[] {
  const branches = branchesOf(root);
  return columns.map((surveyed): DraftColumn => {
    const { column, heading } = surveyed;
    const leaf = branches.find((branch) => branch.column === surveyed);
    if (leaf !== undefined) {
      const became = { criterion: idOf.get(leaf) ?? "", as: "indicator" as const };
      return { column, heading, became, confidence: sureness(surveyed) };
    }
    const result = results.find((placed) => placed.column === surveyed);
    if (result === undefined) return { column, heading, became: null, confidence: SURE.numbers };
    const total = branches.find((branch) => branch.total?.column === surveyed)?.total;
    const became = { criterion: result.criterion, as: result.output };
    return { column, heading, became, confidence: SURE[total?.by ?? "words"] };
  });
}

function sureness({ printedMax, numbers }: SurveyedColumn): number {
  if (printedMax !== null) return SURE.printedMax;
  return numbers > 0 ? SURE.numbers : SURE.blank;
}
