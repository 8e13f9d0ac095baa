import type { CellEntry } from "../cellEntry";
import type { CellsToEnter } from "./enterCells";

/**
 * Rows that a filter hides are entered one by one. An array that is entered over shown and hidden rows at once may end up in
 * the wrong rows (office-js #224, xlwings #747), a single row does not.
 */
export function splitByHidden(work: readonly CellsToEnter[], hiddenRows: ReadonlySet<number>): readonly CellsToEnter[] {
  if (hiddenRows.size === 0) return work;
  return work.flatMap(({ area, property, rows }) => {
    const pieces: { readonly row: number; readonly rows: (readonly CellEntry[])[] }[] = [];
    rows.forEach((cells, index) => {
      const row = area.row + index;
      const last = pieces.at(-1);
      const isShown = !hiddenRows.has(row) && !hiddenRows.has(row - 1);
      if (last !== undefined && isShown) last.rows.push(cells);
      else pieces.push({ row, rows: [cells] });
    });
    return pieces.map((piece) => ({
      area: { ...area, row: piece.row, rows: piece.rows.length },
      property,
      rows: piece.rows,
    }));
  });
}
