import { compareWithPrevious } from "../../evaluation/compareWithPrevious";
import type { PreviousComparison, PreviousProblem, PreviousSource } from "../../evaluation/previousComparison";
import type { WorkbookAudit } from "../../evaluation/auditWorkbook";
import { evaluateGrid } from "../../evaluation/evaluateGrid";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Grid } from "../../grid/grid";
import type { PreviousChoice } from "../../memory/memory";
import type { ReadingProblem } from "../../reading/readingProblem";
import type { Rubric } from "../../rubric/rubric";
import type { PaneState } from "../state/state";
import { currentAudit } from "./currentAudit";
import { settleOthers } from "./settleOthers";

/** What the pane can say of the previous year. */
export type Years =
  /** The other sheets are not read yet. */
  | { readonly kind: "waiting" }
  /** The user wants no comparison. */
  | { readonly kind: "none" }
  /** The chosen sheet is not among those that were read. */
  | { readonly kind: "missing"; readonly sheet: string }
  | { readonly kind: "unread"; readonly sheet: string; readonly problem: ReadingProblem }
  | { readonly kind: "refused"; readonly problem: PreviousProblem }
  /** `board`: last year's, where it is a sheet of its own. */
  | { readonly kind: "compared"; readonly compared: PreviousComparison; readonly board: Evaluation | null };

/** Where the previous year is looked for until the user chooses. */
export const DEFAULT_PREVIOUS: PreviousChoice = { kind: "columns" };

const WAITING: Years = { kind: "waiting" };
const NONE: Years = { kind: "none" };

const made = new WeakMap<WorkbookAudit, { readonly choice: PreviousChoice; readonly years: Years }>();

/** The pane's sheet beside the previous year; made once for the same audit and choice. */
export function currentYears(state: PaneState): Years {
  const audit = currentAudit(state);
  const { evaluation, rubric, otherGrids } = state;
  if (audit === null || evaluation === null || rubric === null || otherGrids === null) return WAITING;
  const choice = state.previous ?? DEFAULT_PREVIOUS;
  const known = made.get(audit);
  if (known?.choice === choice) return known.years;
  const years = compare(choice, evaluation, audit, otherGrids, rubric, state);
  made.set(audit, { choice, years });
  return years;
}

function compare(
  choice: PreviousChoice,
  evaluation: Evaluation,
  audit: WorkbookAudit,
  grids: readonly Grid[],
  rubric: Rubric,
  { memory, ownRubrics }: PaneState,
): Years {
  switch (choice.kind) {
    case "none":
      return NONE;
    case "columns":
      return compareWith(choice);
    case "sheet": {
      const { sheet } = choice;
      const other = settleOthers(grids, rubric, { memory, ownRubrics }).find(({ grid }) => grid.sheet === sheet);
      if (other === undefined) return { kind: "missing", sheet };
      if (other.evaluation !== undefined) return compareWith({ kind: "board", evaluation: other.evaluation });
      const board = evaluateGrid(other.grid, other.rubric ?? rubric);
      if (!board.ok) return { kind: "unread", sheet, problem: board.problems[0] };
      return compareWith({ kind: "board", evaluation: board.value });
    }
  }

  function compareWith(source: PreviousSource): Years {
    const outcome = compareWithPrevious(evaluation, source, audit, memory.pairs);
    if (!outcome.ok) return { kind: "refused", problem: outcome.problems[0] };
    return { kind: "compared", compared: outcome.value, board: source.kind === "board" ? source.evaluation : null };
  }
}
