import { tidy } from "../contracts/temporary";
import type { TemporarySheets } from "../contracts/temporary";
import { runExcel, sync } from "../runExcel";
import type { Trace } from "./diagnosis";
import { differences, position, takeStock } from "./stock";
import type { Stock } from "./stock";

/** Makes the workbook as it was before, and says in what that did not succeed. */
export async function leave(before: Stock, temporary: TemporarySheets): Promise<readonly Trace[]> {
  await runExcel("", () => tidy(temporary));
  await goBack(before);
  const after = await runExcel("", takeStock);
  return after.ok ? differences(before, after.value) : ["unknown"];
}

/** Excel keeps the selection of each sheet: only where it does not, the range is selected anew. */
async function goBack({ activeSheet, selection }: Stock): Promise<void> {
  if (activeSheet === null) return;
  await runExcel("", async (context) => {
    context.workbook.worksheets.getItem(activeSheet).activate();
    await sync(context);
  });
  if (selection === null || (await position()).selection === selection) return;
  await runExcel("", async (context) => {
    context.workbook.worksheets.getItem(activeSheet).getRange(selection).select();
    await sync(context);
  });
}
