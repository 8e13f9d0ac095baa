import { retell } from "../steps/retell";
import type { Steps } from "../steps/steps";
import type { NewSheet } from "./edits";
import { PackageEditor } from "./package/packageEditor";
import { writePackage } from "./package/writePackage";
import { writePackageInSteps } from "./package/writePackageInSteps";
import { minimalStyles } from "./saving/minimalStyles";
import { StyleBook } from "./saving/styleBook";
import { OFFICE_RELATIONSHIPS } from "./saving/workbookPart";
import { addSheets, addSheetsInSteps } from "./sheets/newSheets";
import { encodeXml, escapeAttribute } from "./xml";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
/** Share of the work that sheets take before they are packed. */
const WRITING = 0.5;

/** Excel calculates anew on opening what an engine older than its own has calculated, or one that is not named. */
const CALCULATION_ENGINE = 191029;

interface NewWorkbook {
  readonly sheets: readonly [NewSheet, ...NewSheet[]];
  /** Font of every cell that sets none; `size` in points. */
  readonly font: { readonly name: string; readonly size: number };
}

/** The bytes of a new workbook; the same sheets always give the same bytes. Throws `XlsxRefusal`. */
export function createXlsx({ sheets, font }: NewWorkbook): Uint8Array {
  const { editor, styles } = openEmpty(font);
  addSheets(editor, WORKBOOK, { added: sheets, removed: [] }, styles);
  return writePackage(withStyles(editor, styles).parts);
}

/** As `createXlsx`, in steps; each tells the share (0–1) that is done. */
export function* createXlsxInSteps({ sheets, font }: NewWorkbook): Steps<Uint8Array, number> {
  const { editor, styles } = openEmpty(font);
  const adding = addSheetsInSteps(editor, WORKBOOK, { added: sheets, removed: [] }, styles);
  yield* retell(adding, (share) => share * WRITING);
  const packing = writePackageInSteps(withStyles(editor, styles).parts);
  return yield* retell(packing, (share) => WRITING + share * (1 - WRITING));
}

function openEmpty(font: NewWorkbook["font"]): { readonly editor: PackageEditor; readonly styles: StyleBook } {
  const editor = new PackageEditor(emptyPackage(font));
  return { editor, styles: new StyleBook(STYLES, editor.read(STYLES)) };
}

function withStyles(editor: PackageEditor, styles: StyleBook): PackageEditor {
  const text = styles.text();
  if (text !== null) editor.write(STYLES, text);
  return editor;
}

function emptyPackage(font: NewWorkbook["font"]): ReadonlyMap<string, Uint8Array> {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}"><bookViews><workbookView/></bookViews><sheets/><calcPr calcId="${CALCULATION_ENGINE}"/></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": minimalStyles(escapeAttribute(font.name), font.size),
  };
  return new Map(Object.entries(parts).map(([name, text]) => [name, encodeXml(DECLARATION + text)]));
}
