import { cellAddress } from "../../grid/address";
import { inOneGo } from "../../steps/inOneGo";
import type { Steps } from "../../steps/steps";
import { addCharts } from "../charts/addCharts";
import { ChartData } from "../charts/chartData";
import type { NewSheet, RowHeight, SheetLink } from "../edits";
import { readSheet } from "../opening/readSheet";
import { readWorkbook } from "../opening/readWorkbook";
import type { PackageEditor } from "../package/packageEditor";
import { XlsxRefusal } from "../problem";
import type { SplicedSheet } from "../saving/spliceSheet";
import { spliceSheet } from "../saving/spliceSheet";
import type { StyleBook } from "../saving/styleBook";
import { OFFICE_RELATIONSHIPS } from "../saving/workbookPart";
import { parseXml, writeAttributes } from "../xml";
import { listSheets } from "./listSheets";
import { namesOfPageSetUp, writePageSetUp } from "./pageSetUp";
import type { ListedSheet } from "./sheetList";
import { sheetPrefix } from "./sheetReference";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Of a column that was given none, in characters of the default font. */
const DEFAULT_WIDTH = 9.140625;

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

interface ChangedSheets {
  readonly added: readonly NewSheet[];
  /** Names of sheets whose parts are gone already; one that is added under the same name takes their place. */
  readonly removed: readonly string[];
}

interface AddedSheets {
  /** Whether one of them holds a formula. */
  readonly formulasAdded: boolean;
}

/** Adds worksheets and lists them, after the others unless they replace one. */
export function addSheets(...change: Parameters<typeof addSheetsInSteps>): AddedSheets {
  return inOneGo(addSheetsInSteps(...change));
}

/** As `addSheets`, sheet by sheet; each step tells the share (0–1) that is done. */
export function* addSheetsInSteps(
  editor: PackageEditor,
  workbookPart: string,
  { added, removed }: ChangedSheets,
  styles: StyleBook,
): Steps<AddedSheets, number> {
  let formulasAdded = false;
  const { sheets } = readWorkbook(parseXml(workbookPart, editor.read(workbookPart)));
  const gone = new Set(removed.map((name) => name.toLowerCase()));
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()).filter((name) => !gone.has(name)));
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const listed: ListedSheet[] = [];
  for (const sheet of added) {
    const { name, page } = sheet;
    const key = name.toLowerCase();
    if (taken.has(key)) throw new XlsxRefusal({ code: "sheet-name", sheet: name, reason: "taken" });
    if (!isSheetName(name)) throw new XlsxRefusal({ code: "sheet-name", sheet: name, reason: "invalid" });
    taken.add(key);
    const part = editor.freeName(`${folder}worksheets/sheet`, ".xml");
    const written = writeSheet(editor, sheet, part, styles);
    formulasAdded ||= written.formulasChanged;
    editor.add(part, written.xml, CONTENT_TYPE);
    const relationship = editor.relate(workbookPart, part, `${OFFICE_RELATIONSHIPS}/worksheet`);
    listed.push({ name, relationship, names: page === undefined ? [] : namesOfPageSetUp(name, page) });
    yield listed.length / added.length;
  }
  listSheets(editor, workbookPart, removed, listed);
  return { formulasAdded };
}

/** Excel keeps one name, in any spelling, for its own use. */
export function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$|\p{Cc}|[\ufffe\uffff]|^history$/iu.test(name);
}

function writeSheet(editor: PackageEditor, sheet: NewSheet, part: string, styles: StyleBook): SplicedSheet {
  const rows = [...(sheet.rowHeights ?? [])].sort((left, right) => left.row - right.row);
  const isFitted = sheet.landscape === true || sheet.page !== undefined;
  const skeleton =
    `<worksheet xmlns="${NAMESPACE}">` +
    (isFitted ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    '<dimension ref="A1"/>' +
    `<sheetViews><sheetView workbookViewId="0">${writePane(sheet)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    writeHiddenColumns(sheet.hiddenColumns ?? []) +
    `<sheetData>${rows.map(writeEmptyRow).join("")}</sheetData>` +
    (sheet.protected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
    writeLinks(sheet.links ?? []) +
    writePage(sheet) +
    writeCharts(editor, sheet, part) +
    "</worksheet>";
  const empty = readSheet(skeleton, { part, name: sheet.name, visible: true, sharedStrings: [], date1904: false });
  const { cells, columnWidths = [], merges = [], rules = [] } = sheet;
  const edits = { sheet: sheet.name, cells, columnWidths, addMerges: merges, addRules: rules };
  return spliceSheet(skeleton, empty, edits, styles);
}

function writeEmptyRow({ row, height, fitsText }: RowHeight): string {
  return `<row${writeAttributes({ r: row, ht: height, customHeight: fitsText === true ? null : 1 })}/>`;
}

function writeHiddenColumns(hidden: readonly number[]): string {
  if (hidden.length === 0) return "";
  const columns = [...hidden].sort((left, right) => left - right);
  return `<cols>${columns.map((column) => `<col${writeAttributes({ min: column, max: column, width: DEFAULT_WIDTH, hidden: 1 })}/>`).join("")}</cols>`;
}

function writeLinks(links: readonly SheetLink[]): string {
  if (links.length === 0) return "";
  const written = links.map(({ row, column, sheet }) => {
    const location = `${sheetPrefix(sheet)}A1`;
    return `<hyperlink${writeAttributes({ ref: cellAddress(row, column), location })}/>`;
  });
  return `<hyperlinks>${written.join("")}</hyperlinks>`;
}

function writePage({ page, landscape }: NewSheet): string {
  if (page !== undefined) return writePageSetUp(page);
  return landscape === true ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' : "";
}

function writeCharts(editor: PackageEditor, { name, cells, charts = [] }: NewSheet, part: string): string {
  return charts.length === 0 ? "" : addCharts(editor, part, charts, new ChartData(name, cells));
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
