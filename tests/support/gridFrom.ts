import { parseAddress } from "../../src/grid/address";
import type { Area } from "../../src/grid/area";
import type { CellValue, Grid, GridTable } from "../../src/grid/grid";

export interface GridOptions {
  readonly sheet?: string;
  /** Addresses such as "C3:E3". */
  readonly merges?: readonly string[];
  /** By address of a cell, "General" elsewhere. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** By address of a cell, with their "=". */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly GridTable[];
}

/** A grid whose A1 is `rows[0][0]`; short rows are filled with empty cells. */
export function gridFrom(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Grid {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = (options.merges ?? []).map(areaOf);
  const numberFormats = rows.map(() => new Array<string>(columns).fill("General"));
  const formulas = rows.map(() => new Array<string | null>(columns).fill(null));
  place(numberFormats, options.numberFormats ?? {});
  place(formulas, options.formulas ?? {});
  return {
    sheet: options.sheet ?? "Sheet1",
    rows: rows.length,
    columns,
    values: rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null)),
    numberFormats,
    formulas,
    merges,
    ...(options.hiddenRows !== undefined && { hiddenRows: options.hiddenRows }),
    ...(options.hiddenColumns !== undefined && { hiddenColumns: options.hiddenColumns }),
    ...(options.tables !== undefined && { tables: options.tables }),
  };
}

function place<Value>(cells: Value[][], byAddress: Readonly<Record<string, Value>>): void {
  for (const [address, value] of Object.entries(byAddress)) {
    const area = areaOf(address);
    const row = cells[area.row - 1];
    if (row === undefined || area.column > row.length) throw new Error(`${address} lies outside the grid`);
    row[area.column - 1] = value;
  }
}

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (area === null) throw new Error(`${address} is not an address`);
  return area;
}
