import type { Area } from "../../grid/area";
import type { CellEdit, ColumnWidth, SheetEdits } from "../../xlsx/edits";
import { columnCharacters } from "../opening/pixels";
import { cellEdits } from "./cellEdits";
import type { SheetEditOptions } from "./cellEdits";
import type { SheetComparison } from "./contentEdits";
import { ruleEdits } from "./ruleEdits";
import type { SheetView } from "./sheetView";

/** All in which a sheet of the file differs from what was opened; `null` when nothing does. */
export function sheetEdits(sheet: SheetComparison, options: SheetEditOptions): SheetEdits | null {
  const { opened, current, file } = sheet;
  const before = mergesOf(opened);
  const after = mergesOf(current);
  const cells = cellEdits(sheet, options);
  const edits = {
    cells,
    columnWidths: columnWidths(opened, current, cells),
    removeMerges: before.filter((area) => !after.some((other) => isSameArea(area, other))),
    addMerges: after.filter((area) => !before.some((other) => isSameArea(area, other))),
    ...ruleEdits(opened, current),
  };
  return Object.values(edits).every(({ length }) => length === 0) ? null : { sheet: file.name, ...edits };
}

export function mergesOf({ model, sheetId }: SheetView): Area[] {
  return model.getters.getMerges(sheetId).map(({ top, bottom, left, right }) => ({
    row: top + 1,
    column: left + 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
}

/** Columns of another width; of those added since, the ones that hold something. */
function columnWidths(opened: SheetView, current: SheetView, cells: readonly CellEdit[]): ColumnWidth[] {
  const edited = new Set(cells.map(({ column }) => column));
  const widths: ColumnWidth[] = [];
  for (let column = 1; column <= current.columns; column++) {
    const isChanged =
      column <= opened.columns ? widthAt(opened, column) !== widthAt(current, column) : edited.has(column);
    if (isChanged) widths.push({ column, width: columnCharacters(widthAt(current, column)) });
  }
  return widths;
}

export function widthAt({ model, sheetId }: SheetView, column: number): number {
  return model.getters.getColSize(sheetId, column - 1);
}

function isSameArea(area: Area, other: Area): boolean {
  return (
    area.row === other.row && area.column === other.column && area.rows === other.rows && area.columns === other.columns
  );
}
