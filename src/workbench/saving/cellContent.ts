import type { CellContent } from "../../grid/block";
import type { CellValue } from "../../grid/grid";
import type { CellEdit } from "../../xlsx/edits";
import type { SheetView } from "./sheetView";

type ContentEdit = Pick<CellEdit, "content" | "shown" | "arrayArea">;

/** What the cell holds, as a save writes it: a constant, or a formula with the value it shows and the area it spills over. */
export function cellContent(sheet: SheetView, row: number, column: number): ContentEdit {
  const cell = sheet.cell(row, column);
  if (cell === undefined) return { content: null };
  if (!cell.isFormula) return { content: constant(cell.parsedValue) };
  const { getters } = sheet.model;
  const position = { sheetId: sheet.sheetId, row: row - 1, col: column - 1 };
  const spill = getters.getSpreadZone(position);
  const isArray = spill !== undefined && (spill.top < spill.bottom || spill.left < spill.right);
  return {
    content: { formula: cell.compiledFormula.toFormulaString(getters) },
    shown: shownAt(sheet, row, column),
    ...(isArray && {
      arrayArea: { row, column, rows: spill.bottom - spill.top + 1, columns: spill.right - spill.left + 1 },
    }),
  };
}

/** The value that the cell shows; an error as its text. */
export function shownAt(sheet: SheetView, row: number, column: number): CellValue {
  return constant(
    sheet.model.getters.getEvaluatedCell({ sheetId: sheet.sheetId, row: row - 1, col: column - 1 }).value,
  );
}

/** The engine holds "no value" of a formula as an empty text or null alike. */
function constant(value: CellContent): CellValue {
  return typeof value === "object" ? null : value;
}
