import type { Area } from "../../grid/area";
import type { Look, SheetToWrite } from "../../reporting/sheets/sheetToWrite";
import { rangeOf } from "../sheet";

/** A character of the default font at 96 dpi, and what a column has beside its characters, in points. */
const CHARACTER = 5.25;
const PADDING = 3.75;

/** Everything of a sheet but its contents; the number of steps does not grow with its rows. */
export function giveLooks(sheet: Excel.Worksheet, wanted: SheetToWrite): void {
  for (const { area, look } of wanted.looks) giveLook(rangeOf(sheet, area), area, look);
  for (const area of wanted.merges) rangeOf(sheet, area).merge();
  for (const [index, width] of wanted.columnWidths.entries()) {
    const column = rangeOf(sheet, { row: 1, column: index + 1, rows: 1, columns: 1 });
    column.format.columnWidth = width * CHARACTER + PADDING;
    if (wanted.hiddenColumns.includes(index + 1)) column.columnHidden = true;
  }
  const whole = { row: 1, column: 1, rows: wanted.cells.length, columns: wanted.cells[0]?.length ?? 1 };
  rangeOf(sheet, whole).format.autofitRows();
  for (const { row, height } of wanted.rowHeights) {
    rangeOf(sheet, { row, column: 1, rows: 1, columns: 1 }).format.rowHeight = height;
  }
  const { rows, columns } = wanted.frozen;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 1, column: 1, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

function giveLook({ format }: Excel.Range, area: Area, look: Look): void {
  const { font } = format;
  if (look.fontName !== undefined) font.name = look.fontName;
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.bordered === true) for (const edge of edgesOf(area)) format.borders.getItem(edge).style = "Continuous";
}

/** Excel refuses lines inside of where there is no inside. */
function edgesOf({ rows, columns }: Area): readonly Excel.BorderIndex[] {
  return [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    ...(rows > 1 ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(columns > 1 ? [Excel.BorderIndex.insideVertical] : []),
  ];
}
