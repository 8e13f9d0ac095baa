import type { Area } from "../../grid/area";
import type { CellValue } from "../../grid/grid";
import type { XlsxCell, XlsxSheet } from "../../xlsx/xlsxFile";
import type { CalculatedValues } from "./calculated";
import { cellContent, shownAt, spillAt } from "./cellContent";
import type { ContentEdit } from "./cellContent";
import { contentAt, inReadingOrder, keyOf, placeOf } from "./sheetView";
import type { SheetView } from "./sheetView";

/** Errors that only say that the grid lacks the function or cannot read the formula; Excel's own result is kept then. */
const ENGINE_ERRORS: ReadonlySet<CellValue> = new Set(["#NAME?", "#BAD_EXPR", "#ERROR", "#CYCLE"]);

/** New contents by cell (`keyOf`). */
export type ContentEdits = ReadonlyMap<number, ContentEdit>;

/** A sheet as it was opened and as it is now. */
export interface SheetComparison {
  readonly opened: SheetView;
  readonly current: SheetView;
  readonly file: XlsxSheet;
  /** What the formulas gave when the sheet was opened or last saved. */
  readonly calculated: CalculatedValues;
}

/**
 * The cells that hold something else than what was opened, and the formulas that give something else since. With
 * `everyFormula` the other formulas too, with the values that the file remembers.
 */
export function contentEdits(sheet: SheetComparison, everyFormula: boolean): ContentEdits {
  const { opened, current, file } = sheet;
  const edits = new Map<number, ContentEdit>();
  const write = (area: Area, contentOf: (row: number, column: number) => ContentEdit): void => {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        edits.set(keyOf(row, column), contentOf(row, column));
      }
    }
  };
  const contentNow = (row: number, column: number): ContentEdit => cellContent(current, row, column);
  const contentStored = (row: number, column: number): ContentEdit => storedContent(sheet, row, column);
  for (const key of inReadingOrder(opened.keys(), current.keys())) {
    const { row, column } = placeOf(key);
    const isEdited = contentAt(opened, row, column) !== contentAt(current, row, column);
    const isFormula = current.cell(row, column)?.isFormula === true;
    if (!isEdited && !isFormula) continue;
    const stored = file.cells.at(row, column);
    const spill = isFormula ? spillAt(current, row, column) : null;
    if (isEdited) {
      write(stored?.arrayArea ?? single(row, column), contentNow);
      if (spill !== null) write(spill, contentNow);
    } else if (stored !== null && isOutdated(sheet, stored, spill)) {
      write(spill ?? single(row, column), contentNow);
    } else if (stored !== null && everyFormula) {
      write(stored.arrayArea ?? single(row, column), contentStored);
    }
  }
  return edits;
}

/** Whether any cell holds something else than what was opened. */
export function isContentEdited({ opened, current }: SheetComparison): boolean {
  return [opened, current].some((view) => {
    for (const key of view.keys()) {
      const { row, column } = placeOf(key);
      if (contentAt(opened, row, column) !== contentAt(current, row, column)) return true;
    }
    return false;
  });
}

/** Whether a formula of the file gives something else since the sheet was opened, over the same area as Excel. */
function isOutdated({ current, calculated }: SheetComparison, stored: XlsxCell, spill: Area | null): boolean {
  const area = spill ?? single(stored.row, stored.column);
  const storedArea = stored.arrayArea ?? single(stored.row, stored.column);
  if (area.rows !== storedArea.rows || area.columns !== storedArea.columns) return false;
  let isOutdated = false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const shown = shownAt(current, row, column);
      if (ENGINE_ERRORS.has(shown)) return false;
      isOutdated ||= calculated.get(keyOf(row, column)) !== shown;
    }
  }
  return isOutdated;
}

/** What the file says about the cell; a formula without a remembered value gets the one that the grid computes. */
function storedContent({ current, file }: SheetComparison, row: number, column: number): ContentEdit {
  const stored = file.cells.at(row, column);
  if (stored?.formula == null) return { content: stored?.value ?? null };
  return {
    content: { formula: stored.formula },
    shown: stored.value ?? shownAt(current, row, column),
    ...(stored.arrayArea !== null && { arrayArea: stored.arrayArea }),
  };
}

function single(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
