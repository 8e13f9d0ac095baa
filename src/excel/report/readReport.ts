import type { Outcome } from "../../outcome/outcome";
import { parseReportRecord, REPORT_KEY } from "../../reporting/sheets/reportRecord";
import type { StandingSheet } from "../../reporting/sheets/standingSheets";
import { recall } from "../memory/memory";
import { runExcel } from "../runExcel";
import type { WorkbookProblem, WorkOptions } from "../workbook";
import { readStanding } from "./readStanding";

export async function readReport(
  namespace: string,
  options?: WorkOptions,
): Promise<Outcome<readonly StandingSheet[], WorkbookProblem>> {
  const recalled = await recall(namespace, REPORT_KEY);
  if (!recalled.ok) return recalled;
  const record = parseReportRecord(recalled.value);
  return runExcel("", async (context) => (await readStanding(context, record, options)).standing);
}
