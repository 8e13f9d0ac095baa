import type { FillPlan } from "../../../src/filling/fill";
import type { FillParts } from "../../../src/filling/fillSheet";
import { resultValue } from "../../../src/filling/resultValue";
import { cellAddress } from "../../../src/grid/address";
import { isFormula } from "../../../src/grid/block";
import { valueAt } from "../../../src/grid/grid";
import type { CellValue } from "../../../src/grid/grid";
import { Engine } from "./engine";

/**
 * Every result cell of a fill where an independent engine shows something else than what the results say.
 *
 * @param mostRows the sheet's rows at most: native dense ranks count steps of points in an array of rows, as many as the
 *   maximum has
 */
export function shownDifferences(parts: FillParts, plan: FillPlan, mostRows: number): readonly string[] {
  const { rows, columns } = sizeOf(parts, plan);
  const engine = new Engine(parts.grid, plan.blocks, Math.min(mostRows, rows), columns);
  return plan.columns.flatMap(({ criterion, output, column }) =>
    parts.units.flatMap((unit) => {
      const address = cellAddress(unit.row, column);
      const expected =
        plan.shown.get(address) ??
        (unit.submitted ? resultValue(unit, criterion, output, parts.rubric) : valueAt(parts.grid, unit.row, column));
      const shown = engine.shown(address);
      if (isSame(shown, expected as CellValue)) return [];
      const block = plan.blocks.find((candidate) => candidate.column === column);
      const formula = block?.contents[unit.row - block.row]?.[0];
      return [
        `${address} ${criterion}/${output}: shows ${JSON.stringify(shown)}, not ${JSON.stringify(expected)} ${JSON.stringify(formula)}`,
      ];
    }),
  );
}

/** A sheet just large enough for a fill and for the rows that its formulas name: the engine walks through every empty cell. */
function sizeOf({ grid }: FillParts, { blocks }: FillPlan): { readonly rows: number; readonly columns: number } {
  const size = { rows: grid.rows, columns: grid.columns };
  for (const { row, column, contents } of blocks) {
    size.rows = Math.max(size.rows, row + contents.length - 1);
    for (const line of contents) {
      size.columns = Math.max(size.columns, column + line.length - 1);
      for (const content of line) {
        if (!isFormula(content)) continue;
        for (const [, named] of content.formula.matchAll(/\$(\d+)/g)) size.rows = Math.max(size.rows, Number(named));
      }
    }
  }
  return size;
}

function isSame(shown: CellValue, expected: CellValue): boolean {
  if (typeof shown === "number" && typeof expected === "number") return Math.abs(shown - expected) < 1e-9;
  return shown === expected || (shown === "" && expected === null) || (shown === null && expected === "");
}
