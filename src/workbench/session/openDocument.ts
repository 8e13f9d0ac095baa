import type { Model } from "@odoo/o-spreadsheet";
import type { Outcome } from "../../outcome/outcome";
import { succeed } from "../../outcome/outcome";
import { openXlsx } from "../../xlsx/openXlsx";
import type { XlsxProblem } from "../../xlsx/problem";
import type { XlsxFile } from "../../xlsx/xlsxFile";
import { createNumberFormats } from "../engine/numberFormats";
import { openHostWorkbook } from "../host/hostWorkbook";
import type { HostWorkbook } from "../host/hostWorkbook";
import { sheetIdAt, workbookData } from "../opening/workbookData";

/** A file that is open in the workbench. */
export interface OpenDocument {
  readonly workbook: HostWorkbook;
  /** What a save starts from: the file as it was opened or last saved. */
  file: XlsxFile;
}

/** Opens the bytes of an .xlsx; `name` is the file's name with its ending. Custom functions must be registered before. */
export function openDocument(name: string, bytes: Uint8Array): Outcome<OpenDocument, XlsxProblem> {
  const opened = openXlsx(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const numberFormats = createNumberFormats();
  const workbook = openHostWorkbook(workbookData(file, numberFormats), { name, numberFormats });
  activateSheet(workbook.model, sheetIdAt(file.sheets.findIndex((sheet) => sheet.name === file.activeSheet)));
  return succeed({ workbook, file });
}

function activateSheet(model: Model, sheetId: string): void {
  const active = model.getters.getActiveSheetId();
  if (active !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
}
