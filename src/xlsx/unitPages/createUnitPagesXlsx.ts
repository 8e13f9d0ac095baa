import { reportSheetWords } from "../../locales/reportSheetWords";
import { layOutPage } from "../../reporting/sheets/layOutPage";
import { REPORT_PAGE } from "../../reporting/sheets/reportPage";
import { SheetNames } from "../../reporting/sheets/sheetNames";
import type { UnitPages } from "../../reporting/unitPages";
import { untilStopped } from "../../steps/untilStopped";
import { createXlsxInSteps } from "../createXlsx";
import type { NewSheet } from "../edits";
import { newSheetOf } from "../sheets/newSheetOf";
import { indexSheet } from "./indexSheet";
import type { IndexedPage } from "./indexSheet";

/** A new workbook with a sheet for each unit behind one that leads to them; null when stopped. */
export async function createUnitPagesXlsx({
  title,
  language,
  pages,
  onPage,
  onPacked,
}: UnitPages): Promise<Uint8Array | null> {
  const { unitIndex } = reportSheetWords(language);
  const names = new SheetNames();
  const index = names.give(unitIndex);
  const listed: IndexedPage[] = [];
  const sheets: NewSheet[] = [];
  for (const page of pages) {
    const unit = page.unit ?? page.title;
    const name = names.give(unit);
    listed.push({ unit, sheet: name });
    const layout = { id: name, name, parts: page.parts, stamp: page.stamp, onePage: true };
    const sheet = layOutPage(layout, page, null);
    sheets.push(newSheetOf({ ...sheet, page: { ...sheet.page, orientation: "portrait" } }));
    if (!(await onPage(listed.length))) return null;
  }
  const workbook = createXlsxInSteps({
    sheets: [indexSheet({ title, name: index, pages: listed, language }), ...sheets],
    font: { name: REPORT_PAGE.fontName, size: REPORT_PAGE.fontSize },
  });
  return untilStopped(workbook, onPacked);
}
