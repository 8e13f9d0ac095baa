import type { Report } from "../reporting/report/report";
import { DocxWriter } from "./docxWriter";
import type { Letter } from "./letter";

/** A report as a Word document to be signed; the same report and letter always give the same bytes. */
export function createReportDocx(report: Report, letter: Letter): Uint8Array {
  const writer = new DocxWriter(report.language);
  writer.addLetterhead(report, letter);
  writer.addReport(report);
  writer.addSignature(letter);
  return writer.finish(report.title);
}
