import { Model } from "@odoo/o-spreadsheet";
import type { CellValue } from "../../grid/grid";
import type { NewSheet, SheetEdits, XlsxEdits } from "../../xlsx/edits";
import type { XlsxFile } from "../../xlsx/xlsxFile";
import type { NumberFormats } from "../engine/numberFormats";
import type { SheetExtras } from "../host/sheetExtras";
import { workbookData } from "../opening/workbookData";
import type { CalculatedValues } from "./calculated";
import { isContentEdited } from "./contentEdits";
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
  /** What the formulas gave when the file was opened or last saved, in the file's order of sheets. */
  readonly calculated: readonly CalculatedValues[];
  /** Charts and page set-up of new sheets, by the engine's ids. */
  readonly extras: ReadonlyMap<string, SheetExtras>;
  /** See `SaveWatch`. */
  readonly borderRows: number;
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
    newSheets.push(newSheet(view, numberFormats, edited.extras.get(sheetId)));
    if (addRules.length > 0) sheets.push({ sheet: model.getters.getSheetName(sheetId), addRules });
  }
  const removeSheets = file.sheets.flatMap(({ name }, index) => (isStanding(model, sheetIds[index]) ? [] : [name]));
  return { sheets, newSheets, ...(removeSheets.length > 0 && { removeSheets }) };
}

/**
 * When contents change and every formula comes with its value, Excel need not calculate on opening, which would turn CQDT
 * formulas into #NAME? for a reader without the add-in. So in a workbook with CQDT formulas all values are written anew.
 */
function fileSheetEdits(edited: EditedFile, opened: Model): SheetEdits[] {
  const { file, model, numberFormats, sheetIds, calculated, borderRows } = edited;
  const comparisons = file.sheets.flatMap((sheet, index) => {
    const sheetId = sheetIds[index] ?? "";
    if (!isStanding(model, sheetId)) return [];
    return [
      {
        opened: viewSheet(opened, sheetId),
        current: viewSheet(model, sheetId),
        file: sheet,
        calculated: calculated[index] ?? new Map<number, CellValue>(),
      },
    ];
  });
  const everyFormula = hasCqdtFormula(file) && comparisons.some(isContentEdited);
  return comparisons
    .map((sheet) => sheetEdits(sheet, { formats: numberFormats, everyFormula, borderRows }))
    .filter((edits) => edits !== null);
}

function isStanding(model: Model, sheetId: string | undefined): boolean {
  return sheetId !== undefined && model.getters.getSheetIds().includes(sheetId);
}

function hasCqdtFormula(file: XlsxFile): boolean {
  return file.sheets.some(({ cells }) => [...cells.formulas.values()].some(({ formula }) => formula.includes("CQDT.")));
}

/** Sheets that the file does not have yet, in tab order. */
function newSheetIds(model: Model, sheetIds: readonly string[]): readonly string[] {
  return model.getters.getSheetIds().filter((id) => !sheetIds.includes(id));
}
