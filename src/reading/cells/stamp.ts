import type { CellValue, Grid } from "../../grid/grid";

/** How every stamp begins, in each language of the interface (`filling.stamp` in `locales`). */
const STAMP = /^(?:Tính bằng|Computed with) CQDT \d+\.\d+\.\d+\S*, (?:bộ tiêu chí|rubric) /u;

/** Whether a cell says by which version, by which rubric and when the results beside it were computed. */
export function isStamp(value: CellValue): value is string {
  return typeof value === "string" && value.length > 20 && STAMP.test(value.normalize("NFC"));
}

/** The grid with its stamps blank: they are neither a unit nor a note of the sheet. The same grid where there are none. */
export function withoutStamps(grid: Grid): Grid {
  if (!grid.values.some((row) => row.some(isStamp))) return grid;
  const values = grid.values.map((row) =>
    row.some(isStamp) ? row.map((value) => (isStamp(value) ? null : value)) : row,
  );
  return { ...grid, values };
}
