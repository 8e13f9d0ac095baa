import type { Area } from "../../src/grid/area";
import type { Block } from "../../src/grid/block";
import type { CellValue, Grid } from "../../src/grid/grid";

/** One cell of a `fakeWorkbook`. */
export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

export const EMPTY: Cell = { value: null, formula: null, numberFormat: "General" };

export function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

export function cellsOf(rows: readonly (readonly CellValue[])[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [down, line] of rows.entries()) {
    for (const [across, value] of line.entries()) {
      if (value !== null) cells.set(key(down + 1, across + 1), { ...EMPTY, value });
    }
  }
  return cells;
}

export function areaOf({ row, column, contents }: Block): Area {
  return { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
}

export function rowsOf<Item>(area: Area, at: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => at(area.row + down, area.column + across)),
  );
}

export function gridOf(sheet: string, cells: ReadonlyMap<string, Cell>, merges: readonly Area[]): Grid {
  const positions = [...cells.keys()].map((position) => position.split(",").map(Number));
  const rows = Math.max(0, ...positions.map(([row]) => row ?? 0));
  const columns = Math.max(0, ...positions.map(([, column]) => column ?? 0));
  const used = { row: 1, column: 1, rows, columns };
  const cell = (row: number, column: number): Cell => cells.get(key(row, column)) ?? EMPTY;
  return {
    sheet,
    rows,
    columns,
    values: rowsOf(used, (row, column) => cell(row, column).value),
    numberFormats: rowsOf(used, (row, column) => cell(row, column).numberFormat),
    formulas: rowsOf(used, (row, column) => cell(row, column).formula),
    merges,
  };
}
