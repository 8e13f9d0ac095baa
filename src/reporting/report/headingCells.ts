import type { ReportColumn } from "./report";

/** A cell of a heading row; columns 0-based. */
interface HeadingCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  /** "start" and "on" are one cell over several rows. */
  readonly rows: "single" | "start" | "on";
}

/** The rows of a table's heading: neighbours with equal beginnings under one cell, lowest headings down to the last row. */
export function headingCells(columns: readonly ReportColumn[]): readonly (readonly HeadingCell[])[] {
  const depth = Math.max(1, ...columns.map(({ heading }) => heading.length));
  return Array.from({ length: depth }, (_, level) => {
    const cells: HeadingCell[] = [];
    for (let column = 0; column < columns.length;) {
      const heading = columns[column]?.heading ?? [];
      const lowest = Math.max(0, heading.length - 1);
      const count = level < lowest ? countUnder(columns, column, level) : 1;
      const rows = level > lowest ? "on" : level === lowest && level < depth - 1 ? "start" : "single";
      cells.push({ text: rows === "on" ? "" : (heading[level] ?? ""), column, columns: count, rows });
      column += count;
    }
    return cells;
  });
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
