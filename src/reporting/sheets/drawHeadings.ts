import { headingCells } from "../report/headingCells";
import type { ReportColumn } from "../report/report";
import type { SheetDraft } from "./sheetDraft";
import { heightOf } from "./textSize";

/** Draws the merged heading rows of a table from the draft's next row on; gives the row below them. */
export function drawHeadings(draft: SheetDraft, columns: readonly ReportColumn[], widths: readonly number[]): number {
  const top = draft.nextRow;
  const levels = headingCells(columns);
  const depth = levels.length;
  const heights = levels.map(() => 0);
  for (const [level, cells] of levels.entries()) {
    for (const { text, column, columns: count, rows: reach } of cells) {
      if (reach === "on") continue;
      const rows = reach === "start" ? depth - level : 1;
      draft.put(top + level, column + 1, { content: text });
      draft.merge({ row: top + level, column: column + 1, rows, columns: count });
      const width = widths.slice(column, column + count).reduce((sum, each) => sum + each, 0);
      share(heights, level, rows, heightOf(text, width));
    }
  }
  for (const [level, height] of heights.entries()) draft.rowHeights.push({ row: top + level, height });
  draft.nextRow = top + depth;
  draft.look(
    { row: top, column: 1, rows: depth, columns: columns.length },
    { bold: true, fill: "#E7E6E6", bordered: true, horizontal: "center", vertical: "center", wrap: true },
  );
  return draft.nextRow;
}

/** Makes the rows of a merged heading together as high as its text needs. */
function share(heights: number[], level: number, rows: number, needed: number): void {
  for (let row = level; row < level + rows; row += 1) heights[row] = Math.max(heights[row] ?? 0, needed / rows, 18);
}
