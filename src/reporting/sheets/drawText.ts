import type { Look } from "./sheetToWrite";
import type { SheetDraft } from "./sheetDraft";
import { heightOf } from "./textSize";

/** The columns that texts run across, with the width of all of them together in characters. */
export interface TextFrame {
  readonly columns: number;
  readonly width: number;
}

/** A text of its own across the frame's columns, in the draft's next row. */
export function drawText(draft: SheetDraft, text: string, { columns, width }: TextFrame, look: Look = {}): void {
  const area = { row: draft.nextRow, column: 1, rows: 1, columns };
  draft.put(area.row, area.column, { content: text });
  draft.merge(area);
  draft.look(area, { wrap: true, vertical: "center", horizontal: "left", ...look });
  const needed = heightOf(text, width * (12 / (look.fontSize ?? 12)) * (look.bold === true ? 0.92 : 1));
  draft.rowHeights.push({ row: area.row, height: needed });
}
