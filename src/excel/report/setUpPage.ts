import { areaAddress } from "../../grid/address";
import type { PageSetUp } from "../../reporting/sheets/sheetToWrite";
import { isExcelApiSupported } from "../support";

/** Says whether this Excel lets add-ins set up pages (ExcelApi 1.9). */
export function setUpPage(sheet: Excel.Worksheet, page: PageSetUp): boolean {
  if (!isExcelApiSupported(9)) return false;
  const { pageLayout } = sheet;
  const { margins, repeatedRows, printArea } = page;
  pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = page.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  if (repeatedRows !== null) pageLayout.setPrintTitleRows(`$${repeatedRows.first}:$${repeatedRows.last}`);
  if (printArea !== null) pageLayout.setPrintArea(areaAddress(printArea));
  return true;
}
