import { cellAddress } from "../../grid/address";
import { valueAt } from "../../grid/grid";
import type { CellValue } from "../../grid/grid";
import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** "7", "07", "7.", "7)". */
const ORDINAL = /^\s*(\d+)[.)]?\s*$/;

/**
 * STT that do not follow the one before: sorted rows, one left out, one given twice. Counting may begin again at 1, and rows
 * without a unit may be counted.
 */
export function ordinals({ grid, scoreboard }: Board): readonly FindingFor<"ordinals">[] {
  const { ordinalColumn, firstRow, lastRow } = scoreboard.layout;
  if (ordinalColumn === null) return [];
  const units = new Set(scoreboard.units.map(({ row, nameRows = [row] }) => nameRows[0] ?? row));
  const rows: number[] = [];
  let before: number | null = null;
  for (let row = scoreboard.units[0]?.nameRows?.[0] ?? firstRow; row <= lastRow; row++) {
    const ordinal = ordinalOf(valueAt(grid, row, ordinalColumn));
    if (ordinal === null) continue;
    const isNext = before === null || ordinal === before + 1;
    if (!isNext && !units.has(row)) continue;
    if (!isNext && ordinal !== 1) rows.push(row);
    before = ordinal;
  }
  const [first] = rows;
  if (first === undefined) return [];
  const cell = cellAddress(first, ordinalColumn);
  return [{ check: "ordinals", severity: "note", cell, unit: null, criterion: null, values: { rows } }];
}

function ordinalOf(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) ? value : null;
  const digits = typeof value === "string" ? ORDINAL.exec(value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}
