import { createUnitPagesDocx } from "../../docx/createUnitPagesDocx";
import { makeUnitReports } from "../../reporting/makeUnitReports";
import { WHOLE_REPORT } from "../../reporting/report/reportChoice";
import type { UnitPages } from "../../reporting/unitPages";
import { createUnitPagesXlsx } from "../../xlsx/unitPages/createUnitPagesXlsx";
import type { PagesRequest } from "./reportMessages";

/** The file of the units' pages; `null` when stopped. */
export function writePages(
  { sources, unitRows, language, title, file }: PagesRequest,
  progress: Pick<UnitPages, "onPage" | "onPacked">,
): Promise<Uint8Array | null> {
  const { shareDecimals } = WHOLE_REPORT;
  const create = file === "docx" ? createUnitPagesDocx : createUnitPagesXlsx;
  const pages = makeUnitReports(sources, { unitRows, shareDecimals }, language);
  return create({ title, language, pages, ...progress });
}
