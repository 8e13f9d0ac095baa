import type { HostWorkbook } from "../hostWorkbook";
import { invalidArgument } from "../wire/hostError";
import { formulaAt, wireValue } from "./cellContents";
import { intersection } from "./cellRange";
import type { CellRange } from "./cellRange";

type Rows<Value> = Value[][];

/** More cells than this in one range is a whole sheet or column, which Excel refuses to read. */
const READABLE_CELLS = 5_000_000;

export function readValues(workbook: HostWorkbook, range: CellRange): Rows<string | number | boolean> {
  const { getters } = workbook.model;
  return mapCells(workbook, range, "", (position) => wireValue(getters.getEvaluatedCell(position).value));
}

export function readFormulas(workbook: HostWorkbook, range: CellRange): Rows<string | number | boolean> {
  const { model } = workbook;
  return mapCells(
    workbook,
    range,
    "",
    (position) =>
      formulaAt(model, position.sheetId, position.row, position.col) ??
      wireValue(model.getters.getEvaluatedCell(position).value),
  );
}

export function readTexts(workbook: HostWorkbook, range: CellRange): Rows<string> {
  return mapCells(workbook, range, "", (position) => workbook.model.getters.getEvaluatedCell(position).formattedValue);
}

export function readNumberFormats(workbook: HostWorkbook, range: CellRange): Rows<string> {
  const { getters } = workbook.model;
  return mapCells(workbook, range, "General", (position) =>
    workbook.numberFormats.toExcel(getters.getCell(position)?.format),
  );
}

/** A value for each cell of the range; `outside` beyond the rows and columns the engine holds. */
function mapCells<Value>(
  workbook: HostWorkbook,
  range: CellRange,
  outside: Value,
  read: (position: { sheetId: string; col: number; row: number }) => Value,
): Rows<Value> {
  const { sheetId, zone } = range;
  if ((zone.bottom - zone.top + 1) * (zone.right - zone.left + 1) > READABLE_CELLS)
    throw invalidArgument("The range is too large to read.");
  const held = intersection(zone, workbook.model.getters.getSheetZone(sheetId));
  const rows: Rows<Value> = [];
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    const cells: Value[] = [];
    for (let col = zone.left; col <= zone.right; col += 1) {
      const isHeld = held !== null && row <= held.bottom && col <= held.right;
      cells.push(isHeld ? read({ sheetId, col, row }) : outside);
    }
    rows.push(cells);
  }
  return rows;
}
