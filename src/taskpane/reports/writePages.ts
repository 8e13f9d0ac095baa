import { createUnitPagesDocx } from "../../docx/createUnitPagesDocx";
import { makeUnitReports } from "../../reporting/makeUnitReports";
import { WHOLE_REPORT } from "../../reporting/report/reportChoice";
import { createUnitPagesXlsx } from "../../xlsx/unitPages/createUnitPagesXlsx";
import type { PagesRequest } from "./reportMessages";

/**
 * The file of the units' pages; `null` when stopped.
 *
 * @param onPage told how many pages are made after each; the next one waits for it. False: stop.
 */
export function writePages(
  { sources, unitRows, language, title, file }: PagesRequest,
  onPage: (done: number) => Promise<boolean>,
): Promise<Uint8Array | null> {
  const { shareDecimals } = WHOLE_REPORT;
  const create = file === "docx" ? createUnitPagesDocx : createUnitPagesXlsx;
  return create({ title, language, pages: makeUnitReports(sources, { unitRows, shareDecimals }, language), onPage });
}
