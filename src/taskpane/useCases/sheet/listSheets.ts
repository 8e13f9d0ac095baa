import type { Pane } from "../pane";
import { accept } from "../work";

/** Lists the workbook's sheets anew, after one was added, renamed or removed. */
export async function listSheets(pane: Pane): Promise<void> {
  const sheets = accept(pane, "read", await pane.workbook.sheets());
  if (sheets !== null) pane.store.dispatch({ type: "sheetsListed", sheets: sheets.value });
}
