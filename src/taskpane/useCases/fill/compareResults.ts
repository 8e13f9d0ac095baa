import type { FillPlan } from "../../../filling/fill";
import { cellAddress } from "../../../grid/address";
import { isFormula, type CellContent } from "../../../grid/block";
import { type CellValue, type Grid, valueAt } from "../../../grid/grid";

/** Whether the results on the sheet are what the plan would show. */
export type ResultState = "absent" | "matching" | "differing";

export interface ResultComparison {
  /** "absent" when a result is not on the sheet yet; "differing" when one is there and shows something else. */
  readonly state: ResultState;
  /** Cells that do not show what the plan would, blank ones included. */
  readonly cells: number;
}

/** The plan's stamp does not count: it says when the results were filled in. */
export function compareResults(grid: Grid, plan: FillPlan): ResultComparison {
  let cells = 0;
  let isAnyOther = false;
  for (const { row, column, contents } of plan.blocks) {
    for (const [offset, line] of contents.entries()) {
      for (const [index, content] of line.entries()) {
        if (cellAddress(row + offset, column + index) === plan.stampCell) continue;
        const expected = shownBy(plan, content, row + offset, column + index);
        const actual = valueAt(grid, row + offset, column + index);
        if (isEqual(actual, expected)) continue;
        cells += 1;
        isAnyOther ||= !isBlank(actual);
      }
    }
  }
  return { state: cells === 0 ? "matching" : isAnyOther ? "differing" : "absent", cells };
}

function shownBy(plan: FillPlan, content: CellContent, row: number, column: number): CellContent {
  return isFormula(content) ? (plan.shown.get(cellAddress(row, column)) ?? null) : content;
}

/** What a formula passes on from a cell that holds an error, or gives for a text. `#NAME?` says that it cannot be computed. */
const PASSED_ON = new Set<unknown>(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#REF!", "#NULL!"]);

/** Numbers as Excel shows them: equal at 12 significant digits. Which error stands for an unknown result does not matter. */
function isEqual(actual: CellValue, expected: CellContent): boolean {
  if (isBlank(actual) && (expected === null || expected === "")) return true;
  if (PASSED_ON.has(expected)) return PASSED_ON.has(actual);
  if (typeof actual !== "number" || typeof expected !== "number") return actual === expected;
  return actual.toPrecision(12) === expected.toPrecision(12);
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}
