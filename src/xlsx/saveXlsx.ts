import { addCustomXml, removeCustomXml } from "./customXml";
import type { CustomXmlEdit, SheetEdits, XlsxEdits } from "./edits";
import { sheetOf } from "./gridOf";
import { DEFAULT_FONT } from "./opening/readStyles";
import { PackageEditor } from "./package/packageEditor";
import { readRelationships } from "./package/relationships";
import { writePackage } from "./package/writePackage";
import { XlsxRefusal } from "./problem";
import { writeRemembered } from "./remember";
import { minimalStyles } from "./saving/minimalStyles";
import { spliceSheet } from "./saving/spliceSheet";
import { StyleBook } from "./saving/styleBook";
import { calculateOnLoad, dropCalculationChain, OFFICE_RELATIONSHIPS } from "./saving/workbookPart";
import { addSheets } from "./sheets/newSheets";
import { removeSheetParts } from "./sheets/removeSheets";
import { speaksOf } from "./sheets/sheetReference";
import type { XlsxFile, XlsxSheet } from "./xlsxFile";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * The workbook with the edits, as bytes. Only what an edit names changes: the touched cells in the text of their sheet,
 * styles that are new, and what must follow (content types, relations, order of calculation). All other parts keep their
 * bytes. Excel is told to calculate on opening only when a formula stands in the workbook whose value may have become
 * outdated: calculating would turn CQDT formulas into #NAME? for a reader who has no add-in.
 *
 * Throws `XlsxRefusal` when an edit cannot be saved; nothing is half done.
 */
export function saveXlsx(file: XlsxFile, edits: XlsxEdits): Uint8Array {
  return writePackage(editPackage(file, edits));
}

/** The parts of the edited workbook. */
function editPackage(file: XlsxFile, edits: XlsxEdits): ReadonlyMap<string, Uint8Array> {
  const editor = new PackageEditor(file.parts);
  const stylesPart = findStyles(editor, file.workbookPart);
  const styles = new StyleBook(stylesPart, editor.read(stylesPart));
  let formulasChanged = false;
  for (const sheetEdits of edits.sheets ?? []) {
    const sheet = findSheet(file, sheetEdits.sheet);
    const xml = editor.read(sheet.part);
    const spliced = spliceSheet(xml, sheet, sheetEdits, styles);
    if (spliced.xml !== xml) editor.write(sheet.part, spliced.xml);
    formulasChanged ||= spliced.formulasChanged;
  }
  const removed = edits.removeSheets ?? [];
  removeSheetParts(editor, file, removed);
  const { formulasAdded } = addSheets(editor, file.workbookPart, { added: edits.newSheets ?? [], removed }, styles);
  const newStyles = styles.text();
  if (newStyles !== null) editor.write(stylesPart, newStyles);
  if (formulasChanged || formulasAdded || removed.length > 0) dropCalculationChain(editor, file.workbookPart);
  if (edits.keepsValues !== true && mayBeOutdated(file, edits)) calculateOnLoad(editor, file.workbookPart);
  for (const edit of edits.customXml ?? []) editCustomXml(editor, file.workbookPart, edit);
  if (edits.remember !== undefined) writeRemembered(editor, file.workbookPart, edits.remember);
  return editor.parts;
}

function editCustomXml(editor: PackageEditor, workbookPart: string, edit: CustomXmlEdit): void {
  if (!("part" in edit)) addCustomXml(editor, workbookPart, edit);
  else if (edit.xml === null) removeCustomXml(editor, workbookPart, edit.part);
  else editor.write(edit.part, edit.xml);
}

function findSheet(file: XlsxFile, name: string): XlsxSheet {
  const isThere = file.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!isThere) throw new XlsxRefusal({ code: "sheet-missing", sheet: name });
  return sheetOf(file, name);
}

/** The styles part; a workbook without one gets the smallest that Excel accepts. */
function findStyles(editor: PackageEditor, workbookPart: string): string {
  const existing = readRelationships(editor.parts, workbookPart).find(({ type }) => type === "styles");
  if (existing !== undefined && editor.parts.has(existing.target)) return existing.target;
  const part = `${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}styles.xml`;
  editor.add(part, minimalStyles(DEFAULT_FONT.name, DEFAULT_FONT.size), STYLES_TYPE);
  editor.relate(workbookPart, part, `${OFFICE_RELATIONSHIPS}/styles`);
  return part;
}

/** True when contents change and some formula's value is not given anew: it may depend on what changed. */
function mayBeOutdated(file: XlsxFile, edits: XlsxEdits): boolean {
  const changes = (edits.sheets ?? []).map(({ sheet, cells = [] }) => ({
    sheet,
    cells: cells.filter(({ content }) => content !== undefined),
  }));
  if ((edits.newSheets ?? []).some(({ cells }) => cells.some(lacksValue))) return true;
  if ((edits.removeSheets ?? []).some((name) => isMentioned(file, name))) return true;
  if (changes.every(({ cells }) => cells.length === 0)) return false;
  const given = new Map<XlsxSheet, Set<string>>();
  for (const { sheet, cells } of changes) {
    const places = given.get(findSheet(file, sheet)) ?? new Set();
    for (const { row, column } of cells) places.add(`${row} ${column}`);
    given.set(findSheet(file, sheet), places);
    if (cells.some(lacksValue)) return true;
  }
  return file.sheets.some((sheet) => {
    for (const { row, column, formula } of sheet.cells.filled()) {
      if (formula !== null && given.get(sheet)?.has(`${row} ${column}`) !== true) return true;
    }
    return false;
  });
}

/** True when a formula of another sheet speaks of the sheet. */
function isMentioned(file: XlsxFile, name: string): boolean {
  const key = name.toLowerCase();
  return file.sheets.some(
    (sheet) =>
      sheet.name.toLowerCase() !== key &&
      [...sheet.cells.formulas.values()].some(({ formula }) => speaksOf(formula, name)),
  );
}

function lacksValue({ content, shown }: NonNullable<SheetEdits["cells"]>[number]): boolean {
  return typeof content === "object" && content !== null && shown === undefined;
}
