import type { ReportColumn } from "../report/report";
import type { SheetDraft } from "./sheetDraft";
import { heightOf } from "./textSize";

/** Draws the merged heading rows of a table from the draft's next row on; gives the row below them. */
export function drawHeadings(draft: SheetDraft, columns: readonly ReportColumn[], widths: readonly number[]): number {
  const top = draft.nextRow;
  const depth = Math.max(1, ...columns.map(({ heading }) => heading.length));
  const heights = Array.from({ length: depth }, () => 0);
  for (let level = 0; level < depth; level += 1) {
    for (let first = 0; first < columns.length;) {
      const heading = columns[first]?.heading ?? [];
      const text = heading[level];
      const isLowest = level === heading.length - 1;
      const count = isLowest ? 1 : countUnder(columns, first, level);
      if (text !== undefined) {
        const rows = isLowest ? depth - level : 1;
        draft.put(top + level, first + 1, { content: text });
        draft.merge({ row: top + level, column: first + 1, rows, columns: count });
        const width = widths.slice(first, first + count).reduce((sum, each) => sum + each, 0);
        share(heights, level, rows, heightOf(text, width));
      }
      first += count;
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

/** How many neighbours from `first` on share the heading down to this level and have one below it. */
function countUnder(columns: readonly ReportColumn[], first: number, level: number): number {
  const beginning = columns[first]?.heading.slice(0, level + 1) ?? [];
  let last = first + 1;
  for (; last < columns.length; last += 1) {
    const heading = columns[last]?.heading ?? [];
    if (heading.length <= level + 1 || beginning.some((text, index) => heading[index] !== text)) break;
  }
  return last - first;
}

/** Makes the rows of a merged heading together as high as its text needs. */
function share(heights: number[], level: number, rows: number, needed: number): void {
  for (let row = level; row < level + rows; row += 1) heights[row] = Math.max(heights[row] ?? 0, needed / rows, 18);
}
