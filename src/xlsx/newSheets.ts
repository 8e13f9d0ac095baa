import { readSheet } from "./readSheet";
import type { NewSheet } from "./edits";
import type { PackageEditor } from "./packageEditor";
import { XlsxRefusal } from "./problem";
import type { SplicedSheet } from "./spliceSheet";
import { spliceSheet } from "./spliceSheet";
import type { StyleBook } from "./styleBook";
import { listSheet, OFFICE_RELATIONSHIPS } from "./workbookPart";
import { cellAddress } from "../grid/address";
import { readWorkbook } from "./readWorkbook";
import { parseXml, writeAttributes } from "./xml";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds worksheets after the others. Says whether one of them holds a formula. */
export function addSheets(
  editor: PackageEditor,
  workbookPart: string,
  added: readonly NewSheet[],
  styles: StyleBook,
): { readonly formulasAdded: boolean } {
  let formulasAdded = false;
  const { sheets } = readWorkbook(parseXml(workbookPart, editor.read(workbookPart)));
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (const sheet of added) {
    const key = sheet.name.toLowerCase();
    if (taken.has(key)) throw new XlsxRefusal({ code: "sheet-name", sheet: sheet.name, reason: "taken" });
    if (!isSheetName(sheet.name)) throw new XlsxRefusal({ code: "sheet-name", sheet: sheet.name, reason: "invalid" });
    taken.add(key);
    const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
    const part = editor.freeName(`${folder}worksheets/sheet`, ".xml");
    const written = writeSheet(sheet, part, styles);
    formulasAdded ||= written.formulasChanged;
    editor.add(part, written.xml, CONTENT_TYPE);
    listSheet(editor, workbookPart, sheet.name, editor.relate(workbookPart, part, `${OFFICE_RELATIONSHIPS}/worksheet`));
  }
  return { formulasAdded };
}

function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
}

function writeSheet(sheet: NewSheet, part: string, styles: StyleBook): SplicedSheet {
  const rows = [...(sheet.rowHeights ?? [])].sort((left, right) => left.row - right.row);
  const skeleton =
    `<worksheet xmlns="${NAMESPACE}">` +
    (sheet.landscape === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    '<dimension ref="A1"/>' +
    `<sheetViews><sheetView workbookViewId="0">${writePane(sheet)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<sheetData>${rows.map(({ row, height }) => `<row${writeAttributes({ r: row, ht: height, customHeight: 1 })}/>`).join("")}</sheetData>` +
    (sheet.protected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
    (sheet.landscape === true ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' : "") +
    "</worksheet>";
  const empty = readSheet(skeleton, { part, name: sheet.name, visible: true, sharedStrings: [], date1904: false });
  const { cells, columnWidths = [], merges = [], rules = [] } = sheet;
  const edits = { sheet: sheet.name, cells, columnWidths, addMerges: merges, addRules: rules };
  return spliceSheet(skeleton, empty, edits, styles);
}

function writePane(sheet: NewSheet): string {
  const { rows = 0, columns = 0 } = sheet.frozen ?? {};
  if (rows === 0 && columns === 0) return "";
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const attributes = {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: cellAddress(rows + 1, columns + 1),
    activePane: pane,
    state: "frozen",
  };
  return `<pane${writeAttributes(attributes)}/><selection${writeAttributes({ pane })}/>`;
}
