import type { Outcome } from "../../outcome/outcome";
import { parseReportRecord, REPORT_KEY } from "../../reporting/sheets/reportRecord";
import { comparable } from "../../reporting/sheets/standingSheets";
import type { StandingSheet } from "../../reporting/sheets/standingSheets";
import { recall, remember } from "../memory";
import { runExcel, syncChanges } from "../runExcel";
import type { WorkbookProblem } from "../workbook";
import { assertStanding } from "./assertStanding";
import { readStanding } from "./readStanding";

export async function removeReport(
  namespace: string,
  sheets: readonly StandingSheet[],
): Promise<Outcome<void, WorkbookProblem>> {
  const recalled = await recall(namespace, REPORT_KEY);
  if (!recalled.ok) return recalled;
  const record = parseReportRecord(recalled.value);
  const removed = await runExcel("", async (context) => {
    const { standing } = await readStanding(context, record);
    await assertStanding(context, standing, sheets, sheets[0]?.name ?? "");
    for (const { name } of sheets) context.workbook.worksheets.getItem(name).delete();
    await syncChanges(context);
  });
  if (!removed.ok) return removed;
  const gone = new Set(sheets.map(({ name }) => comparable(name)));
  const left = record.sheets.filter(({ name }) => !gone.has(comparable(name)));
  return remember(namespace, REPORT_KEY, { ...record, sheets: left });
}
