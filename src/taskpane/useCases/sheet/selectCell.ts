import { parseAddress } from "../../../grid/address";
import type { Pane } from "../pane";
import { accept } from "../work";

/** Selects a cell such as "G9" in a sheet, the pane's own unless another is named. */
export async function selectCell(pane: Pane, cell: string, named?: string): Promise<void> {
  const sheet = named ?? pane.store.getState().sheet;
  const area = parseAddress(cell);
  if (sheet === null || area === null) return;
  accept(pane, "select", await pane.workbook.select(sheet, area));
}
