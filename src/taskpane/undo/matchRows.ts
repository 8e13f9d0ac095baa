import { valueAt } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import type { CellsRecord } from "../state/changes";

/** Where a row is now, or why that is not known. */
export type RowNow = number | "row-gone" | "row-unsure";

export interface MatchedRows {
  /** By the row as it was. */
  readonly rows: ReadonlyMap<number, RowNow>;
  /** Some row is no longer where it was. */
  readonly hasMoved: boolean;
}

/**
 * Where the rows that were written are now: known by the units' names, which must be unambiguous as soon as any row has moved.
 * A row without a name moves as all others do, where they all moved alike.
 */
export function matchRows({ names, unitColumn }: Pick<CellsRecord, "names" | "unitColumn">, now: Grid): MatchedRows {
  const isThere = (row: number, name: CellValue): boolean => valueAt(now, row, unitColumn) === name;
  if ([...names].every(([row, name]) => isThere(row, name))) {
    return { rows: new Map([...names.keys()].map((row) => [row, row])), hasMoved: false };
  }
  const places = new Map<CellValue, number[]>();
  for (let row = 1; row <= now.rows; row += 1) {
    const name = valueAt(now, row, unitColumn);
    places.set(name, [...(places.get(name) ?? []), row]);
  }
  const times = new Map<CellValue, number>();
  for (const name of names.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const rows = new Map<number, RowNow>();
  for (const [row, name] of names) {
    if (!isBlank(name)) rows.set(row, placeOf(places.get(name) ?? [], times.get(name) ?? 1));
  }
  const shift = commonShift(rows);
  for (const [row, name] of names) {
    if (!isBlank(name)) continue;
    rows.set(row, shift !== null && isThere(row + shift, name) ? row + shift : "row-unsure");
  }
  return { rows, hasMoved: true };
}

function isBlank(name: CellValue): boolean {
  return name === null || (typeof name === "string" && name.trim() === "");
}

function placeOf(places: readonly number[], times: number): RowNow {
  const [place] = places;
  if (place === undefined) return "row-gone";
  return places.length > 1 || times > 1 ? "row-unsure" : place;
}

/** How far every row that is found has moved, `null` where they moved differently. */
function commonShift(rows: ReadonlyMap<number, RowNow>): number | null {
  const shifts = new Set([...rows].flatMap(([row, place]) => (typeof place === "number" ? [place - row] : [])));
  const [shift] = shifts;
  return shifts.size === 1 && shift !== undefined ? shift : null;
}
