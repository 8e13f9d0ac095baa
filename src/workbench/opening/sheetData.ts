import type { helpers } from "@odoo/o-spreadsheet";
import { areaAddress, cellAddress } from "../../grid/address";
import { contains } from "../../grid/area";
import type { Area } from "../../grid/area";
import type { CellValue } from "../../grid/grid";
import type { DifferentialStyle, XlsxCell, XlsxSheet } from "../../xlsx/xlsxFile";
import { textContent } from "../engine/textCells";
import { engineContent } from "./engineContent";
import { engineRules } from "./engineRules";
import { columnPixels, rowPixels } from "./pixels";
import { ZoneCollector } from "./zones";

type SheetData = ReturnType<typeof helpers.createEmptySheet>;

/** The engine's ids for one of the file's styles; 0 for nothing. */
export interface StyleIds {
  readonly style: number;
  readonly border: number;
  readonly format: number;
  /** Whether the format is the one that makes what is typed a text. */
  readonly isText: boolean;
}

const NO_STYLE: StyleIds = { style: 0, border: 0, format: 0, isText: false };

/** The grid never begins smaller than this. */
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** Excel's width of a column that says nothing: 8.43 characters and the cell's margins. */
const DEFAULT_COLUMN_PIXELS = 64;

/** What a sheet needs to know of its workbook. */
export interface SheetContext {
  /** By style index of the file. */
  readonly ids: readonly StyleIds[];
  readonly differentialStyles: readonly DifferentialStyle[];
  /** Whether the grid can compute a formula. */
  readonly isComputable: (formula: string) => boolean;
}

/** The sheet in the engine's form; `id` is the engine's name for it. */
export function sheetData(
  sheet: XlsxSheet,
  id: string,
  { ids, differentialStyles, isComputable }: SheetContext,
): SheetData {
  const size = sheetSize(sheet);
  const cells: Record<string, string> = {};
  const styles = new ZoneCollector();
  const borders = new ZoneCollector();
  const formats = new ZoneCollector();
  let array: Area | null = null;
  for (const cell of sheet.cells.all(size.rows)) {
    if (cell.column > size.columns) continue;
    const formula = computableFormula(cell, isComputable);
    if (cell.arrayArea !== null) array = formula === null ? null : cell.arrayArea;
    const look = ids[cell.style] ?? NO_STYLE;
    if (array === null || formula !== null || !contains(array, cell.row, cell.column)) {
      const content = formula ?? constantContent(cell.value, look);
      if (content !== "") cells[cellAddress(cell.row, cell.column)] = content;
    }
    if (look.style !== 0) styles.add(cell.row, cell.column, look.style);
    if (look.border !== 0) borders.add(cell.row, cell.column, look.border);
    if (look.format !== 0 && !isNoText(cell, look)) formats.add(cell.row, cell.column, look.format);
  }
  return {
    id,
    name: sheet.name,
    colNumber: size.columns,
    rowNumber: size.rows,
    cells,
    styles: styles.finish(),
    borders: borders.finish(),
    formats: formats.finish(),
    merges: sheet.merges.map(areaAddress),
    cols: columnSizes(sheet, size.columns),
    rows: rowSizes(sheet, size.rows),
    conditionalFormats: engineRules(sheet.conditionalFormats, differentialStyles),
    dataValidationRules: [],
    figures: [],
    tables: [],
    areGridLinesVisible: sheet.showGridLines,
    isVisible: sheet.visible,
    isLocked: sheet.protected,
    panes: { xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows },
  };
}

function constantContent(value: CellValue, { isText }: StyleIds): string {
  return isText && typeof value === "string" ? textContent(value) : engineContent(value);
}

/**
 * Whether the cell was formatted as text after it had got a number, a boolean or a formula: to Excel it still is one, the engine
 * would make a text of it. So the grid goes without the format there; the file keeps it.
 */
function isNoText({ value, formula }: XlsxCell, { isText }: StyleIds): boolean {
  return isText && (formula !== null || (value !== null && typeof value !== "string"));
}

/**
 * The formula as the engine takes it; `null` for a constant, and for a formula that the grid cannot compute while the file
 * remembers its value: that value is shown, and the formula stays in the file.
 */
function computableFormula(cell: XlsxCell, isComputable: (formula: string) => boolean): string | null {
  if (cell.formula === null || (cell.value !== null && !isComputable(cell.formula))) return null;
  return cell.formula;
}

function sheetSize(sheet: XlsxSheet): { rows: number; columns: number } {
  let rows = Math.max(LEAST_ROWS, sheet.cells.lastRow, sheet.frozen.rows + 1);
  let columns = Math.max(LEAST_COLUMNS, sheet.cells.lastColumn, sheet.frozen.columns + 1);
  for (const merge of sheet.merges) {
    rows = Math.max(rows, merge.row + merge.rows - 1);
    columns = Math.max(columns, merge.column + merge.columns - 1);
  }
  return { rows, columns };
}

function columnSizes(sheet: XlsxSheet, count: number): SheetData["cols"] {
  const width = sheet.defaultColumnWidth === null ? DEFAULT_COLUMN_PIXELS : columnPixels(sheet.defaultColumnWidth);
  const sizes: SheetData["cols"] = {};
  for (let index = 0; index < count; index++) sizes[index] = { size: width };
  for (const columns of sheet.columns) {
    for (let index = columns.first - 1; index < Math.min(columns.last, count); index++) {
      sizes[index] = {
        size: columns.width === null ? width : columnPixels(columns.width),
        ...(columns.hidden && { isHidden: true }),
      };
    }
  }
  return sizes;
}

function rowSizes(sheet: XlsxSheet, count: number): SheetData["rows"] {
  const sizes: SheetData["rows"] = {};
  for (const [row, { height, hidden }] of sheet.rows) {
    if (row > count) continue;
    sizes[row - 1] = { ...(height !== null && { size: rowPixels(height) }), ...(hidden && { isHidden: true }) };
  }
  return sizes;
}
