import { sheetNameKey } from "../../grid/sheetName";
import { renameInFormula } from "../../reporting/sheets/mentions";
import { openPackage } from "../openXlsx";
import { readPart } from "../package/relationships";
import { XlsxRefusal } from "../problem";
import type { XlsxFile } from "../xlsxFile";
import { encodeXml, escapeAttribute, escapeText, unescapeText } from "../xml";
import { isSheetName } from "./newSheets";

/** New names by the names that sheets have. */
export type SheetRenames = ReadonlyMap<string, string>;

/** Formulas of cells, of rules, of lists to choose from, of charts, and of names. */
const FORMULA = /(<(?:\w+:)?(f|formula|formula1|formula2|definedName)(?:\s[^>]*)?>)([^<]*![^<]*)(?=<)/g;
/** A sheet in the list of sheets, and the sheet that a pivot table sums up. */
const LISTED = /(<(?:\w+:)?sheet\s[^>]*?\bname=")([^"]*)(?=")/g;
const PIVOT_SOURCE = /(<(?:\w+:)?worksheetSource\s[^>]*?\bsheet=")([^"]*)(?=")/g;

/** The file with other names of sheets, all at once; whatever refers to them follows, everything else keeps its bytes. */
export function renameSheets(file: XlsxFile, renames: SheetRenames): XlsxFile {
  if (renames.size === 0) return file;
  for (const name of renames.values()) {
    if (!isSheetName(name)) throw new XlsxRefusal({ code: "sheet-name", sheet: name, reason: "invalid" });
  }
  const parts = new Map(file.parts);
  for (const part of file.parts.keys()) {
    if (!part.endsWith(".xml")) continue;
    const before = readPart(file.parts, part);
    const after = renameIn(before, renames, part === file.workbookPart);
    if (after !== before) parts.set(part, encodeXml(after));
  }
  return openPackage(parts);
}

function renameIn(text: string, renames: SheetRenames, isWorkbook: boolean): string {
  const byKey = new Map([...renames].map(([from, to]) => [sheetNameKey(from), to]));
  const renamed = (start: string, name: string): string =>
    start + escapeAttribute(byKey.get(sheetNameKey(unescapeText(name))) ?? unescapeText(name));
  const followed = text
    .replace(FORMULA, (whole, start: string, _: string, formula: string) => {
      const before = unescapeText(formula);
      const after = renameInFormula(before, byKey);
      return after === before ? whole : start + escapeText(after);
    })
    .replace(PIVOT_SOURCE, (_, start: string, name: string) => renamed(start, name));
  return isWorkbook ? followed.replace(LISTED, (_, start: string, name: string) => renamed(start, name)) : followed;
}
