import { cellAddress } from "../../grid/address";
import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** Units whose rows are hidden or filtered away: they count like the others, which nobody sees. */
export function hiddenRows({ grid, scoreboard }: Board): readonly FindingFor<"hidden-rows">[] {
  const hidden = new Set(grid.hiddenRows);
  const rows = scoreboard.units.flatMap(({ row }) => (hidden.has(row) ? [row] : []));
  const [first] = rows;
  if (first === undefined) return [];
  const cell = cellAddress(first, scoreboard.layout.unitColumn);
  return [{ check: "hidden-rows", severity: "note", cell, unit: null, criterion: null, values: { rows } }];
}
