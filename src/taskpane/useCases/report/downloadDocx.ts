import { letterOf, type LetterMemory } from "../../../memory/letterMemory";
import type { Report } from "../../../reporting/report/report";
import { download } from "../../download";
import { fileNamePart } from "./fileNamePart";
import { FILE_TYPES } from "./fileTypes";

/** Hands the report over as a Word document; false where the part that makes it cannot be loaded. */
export async function downloadDocx(report: Report, letter: LetterMemory): Promise<boolean> {
  const tools = await import(/* webpackChunkName: "docx" */ "../../../docx/createReportDocx").catch(() => null);
  if (tools === null) return false;
  const bytes = tools.createReportDocx(report, letterOf(letter));
  download(`${fileNamePart(report.title)}.docx`, new Uint8Array(bytes), FILE_TYPES.docx);
  return true;
}
