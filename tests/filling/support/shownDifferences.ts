import type { FillPlan } from "../../../src/filling/fill";
import type { FillParts } from "../../../src/filling/fillSheet";
import { resultValue } from "../../../src/filling/resultValue";
import { cellAddress } from "../../../src/grid/address";
import { valueAt } from "../../../src/grid/grid";
import type { CellValue } from "../../../src/grid/grid";
import { Engine } from "./engine";
import { sizeNeeded } from "./sizeNeeded";

/**
 * Every result cell of a fill where an independent engine shows something else than what the results say.
 *
 * @param mostRows the sheet's rows at most: native dense ranks count steps of points in an array of rows, as many as the
 *   maximum has
 */
export function shownDifferences(parts: FillParts, plan: FillPlan, mostRows: number): readonly string[] {
  const { rows, columns } = sizeNeeded(parts.grid, plan.blocks);
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

function isSame(shown: CellValue, expected: CellValue): boolean {
  if (typeof shown === "number" && typeof expected === "number") return Math.abs(shown - expected) < 1e-9;
  return shown === expected || (shown === "" && expected === null) || (shown === null && expected === "");
}
