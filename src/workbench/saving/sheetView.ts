import type { Border, Cell, Model } from "@odoo/o-spreadsheet";
import { MAXIMUM_COLUMNS } from "../../grid/area";
import type { CellStyle } from "../engine/cellStyle";

/** One sheet of a model, read cell by cell; rows and columns are 1-based. */
export interface SheetView {
  readonly model: Model;
  readonly sheetId: string;
  readonly rows: number;
  readonly columns: number;
  /** The cells that hold something or look like something (`keyOf`). */
  readonly keys: () => Iterable<number>;
  readonly cell: (row: number, column: number) => Cell | undefined;
  readonly border: (row: number, column: number) => Border;
}

/** What a cell looks like; without its content. */
export interface Look {
  readonly style: CellStyle;
  readonly border: Border;
  readonly format: string | undefined;
}

const NO_BORDER: Border = {};
const NO_STYLE: CellStyle = {};

/** A number for the cell, the same on every sheet. */
export function keyOf(row: number, column: number): number {
  return (row - 1) * MAXIMUM_COLUMNS + column - 1;
}

/** The place that `keyOf` numbered. */
export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / MAXIMUM_COLUMNS) + 1, column: (key % MAXIMUM_COLUMNS) + 1 };
}

/** Keys in reading order, each once. */
export function inReadingOrder(...keys: readonly Iterable<number>[]): number[] {
  const all = new Set<number>();
  for (const some of keys) for (const key of some) all.add(key);
  return [...all].sort((one, other) => one - other);
}

export function viewSheet(model: Model, sheetId: string): SheetView {
  const { getters } = model;
  const cells = new Map<number, Cell>();
  for (const cell of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(cell.id);
    cells.set(keyOf(row + 1, col + 1), cell);
  }
  return {
    model,
    sheetId,
    rows: getters.getNumberRows(sheetId),
    columns: getters.getNumberCols(sheetId),
    keys: () => cells.keys(),
    cell: (row, column) => cells.get(keyOf(row, column)),
    border: (row, column) => getters.getCellBorder({ sheetId, row: row - 1, col: column - 1 }) ?? NO_BORDER,
  };
}

export function lookAt(sheet: SheetView, row: number, column: number): Look {
  const cell = sheet.cell(row, column);
  const isInside = row <= sheet.rows && column <= sheet.columns;
  return {
    style: cell?.style ?? NO_STYLE,
    border: isInside ? sheet.border(row, column) : NO_BORDER,
    format: cell?.format,
  };
}

/** The formula in en-US form or the constant as the engine writes it; `""` for an empty cell. */
export function contentAt(sheet: SheetView, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell === undefined) return "";
  return cell.isFormula ? cell.compiledFormula.toFormulaString(sheet.model.getters) : cell.content;
}
