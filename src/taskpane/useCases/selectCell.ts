import { parseAddress } from "../../grid/address";
import type { Pane } from "./pane";
import { accept } from "./work";

/** Selects a cell such as "G9" in the pane's sheet. */
export async function selectCell(pane: Pane, cell: string): Promise<void> {
  const { sheet } = pane.store.getState();
  const area = parseAddress(cell);
  if (sheet === null || area === null) return;
  accept(pane, "select", await pane.workbook.select(sheet, area));
}
