import type { Model } from "@odoo/o-spreadsheet";
import type { Outcome } from "../../outcome/outcome";
import { succeed } from "../../outcome/outcome";
import { readCustomXml } from "../../xlsx/customXml";
import { openXlsx } from "../../xlsx/openXlsx";
import type { XlsxProblem } from "../../xlsx/problem";
import type { XlsxFile } from "../../xlsx/xlsxFile";
import { createNumberFormats } from "../engine/numberFormats";
import { openHostWorkbook } from "../host/hostWorkbook";
import type { HostWorkbook } from "../host/hostWorkbook";
import { workbookData } from "../opening/workbookData";
import { calculatedValues } from "../saving/calculated";
import type { CalculatedValues } from "../saving/calculated";
import { createSaveWatch, registerSavePlugin } from "../saving/savePlugin";
import type { SaveWatch } from "../saving/savePlugin";
import { knowDocumentRubrics } from "./knowDocumentRubrics";
import { WatchedMap } from "./watchedMap";

/** A file that is open in the workbench. */
export interface OpenDocument {
  readonly workbook: HostWorkbook;
  /** Tells of edits and refusals. */
  readonly watch: SaveWatch;
  /** What a save starts from: the file as it was opened or last saved. */
  file: XlsxFile;
  /** The engine's ids of the file's sheets, in the file's order. */
  sheetIds: readonly string[];
  /** What the formulas gave when the file was opened or last saved, in the file's order of sheets. */
  calculated: readonly CalculatedValues[];
}

/** Opens the bytes of an .xlsx; `name` is the file's name with its ending. Custom functions must be registered before. */
export function openDocument(name: string, bytes: Uint8Array): Outcome<OpenDocument, XlsxProblem> {
  const opened = openXlsx(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const sheetIds = file.sheets.map((_sheet, index) => `sheet${String(index + 1)}`);
  const watch = createSaveWatch(new Set(sheetIds));
  const numberFormats = createNumberFormats();
  const customXml = new WatchedMap(
    [...readCustomXml(file)].map(([id, { xml }]) => [id, xml] as const),
    () => {
      watch.onChange();
      knowDocumentRubrics(customXml);
    },
  );
  knowDocumentRubrics(customXml);
  registerSavePlugin();
  const workbook = openHostWorkbook(workbookData(file, numberFormats, sheetIds), {
    name,
    numberFormats,
    customXml,
    structure: { isProtected: file.structureProtected },
    custom: { saveWatch: watch },
  });
  const active = sheetIds[file.sheets.findIndex((sheet) => sheet.name === file.activeSheet)];
  if (active !== undefined) activateSheet(workbook.model, active);
  const calculated = calculatedValues(workbook.model, sheetIds);
  return succeed({ workbook, watch, file, sheetIds, calculated });
}

function activateSheet(model: Model, sheetId: string): void {
  const active = model.getters.getActiveSheetId();
  if (active !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
}
