import { Model } from "@odoo/o-spreadsheet";
import type { NewSheet, SheetEdits, XlsxEdits } from "../../xlsx/edits";
import type { XlsxFile } from "../../xlsx/xlsxFile";
import type { NumberFormats } from "../engine/numberFormats";
import { workbookData } from "../opening/workbookData";
import { newSheet } from "./newSheet";
import { ruleEdits } from "./ruleEdits";
import { sheetEdits } from "./sheetEdits";
import { viewSheet } from "./sheetView";

/** A file and the model that shows it. */
export interface EditedFile {
  readonly file: XlsxFile;
  readonly model: Model;
  readonly numberFormats: NumberFormats;
  /** The engine's ids of the file's sheets, in the file's order. */
  readonly sheetIds: readonly string[];
}

/**
 * Everything in which the model differs from the file: it is compared with a second model of the file as it was opened, so
 * that what the engine cannot hold or writes in its own way never counts as a change.
 */
export function collectEdits(edited: EditedFile): XlsxEdits {
  const { file, model, numberFormats, sheetIds } = edited;
  const opened = new Model(workbookData(file, numberFormats, sheetIds), { mode: "export_verification" });
  const sheets = fileSheetEdits(edited, opened);
  const newSheets: NewSheet[] = [];
  for (const sheetId of newSheetIds(model, sheetIds)) {
    const view = viewSheet(model, sheetId);
    const { addRules } = ruleEdits(null, view);
    newSheets.push(newSheet(view, numberFormats));
    if (addRules.length > 0) sheets.push({ sheet: model.getters.getSheetName(sheetId), addRules });
  }
  return { sheets, newSheets };
}

/**
 * When contents change and every formula comes with its value, Excel need not calculate on opening, which would turn CQDT
 * formulas into #NAME? for a reader without the add-in. So in a workbook with CQDT formulas all values are written anew.
 */
function fileSheetEdits({ file, model, numberFormats, sheetIds }: EditedFile, opened: Model): SheetEdits[] {
  const views = sheetIds.map((sheetId) => ({ opened: viewSheet(opened, sheetId), current: viewSheet(model, sheetId) }));
  const compare = (everyFormula: boolean): SheetEdits[] =>
    file.sheets.flatMap((sheet, index) => {
      const view = views[index];
      if (view === undefined) return [];
      const edits = sheetEdits(view.opened, view.current, sheet, { formats: numberFormats, everyFormula });
      return edits === null ? [] : [edits];
    });
  const sheets = compare(false);
  const changesContent = sheets.some(({ cells }) => cells?.some(({ content }) => content !== undefined));
  return changesContent && hasCqdtFormula(file) ? compare(true) : sheets;
}

function hasCqdtFormula(file: XlsxFile): boolean {
  return file.sheets.some(({ cells }) => [...cells.formulas.values()].some(({ formula }) => formula.includes("CQDT.")));
}

/** Sheets that the file does not have yet, in tab order. */
export function newSheetIds(model: Model, sheetIds: readonly string[]): readonly string[] {
  return model.getters.getSheetIds().filter((id) => !sheetIds.includes(id));
}
