import type { Grid } from "../../grid/grid";

/**
 * The grid with nothing but the columns `first` to `last` and the `others` (1-based): every cell keeps its place, so that what
 * is found in the rest has the sheet's own addresses.
 */
export function maskColumns(grid: Grid, first: number, last: number, others: ReadonlySet<number>): Grid {
  const isKept = Array.from({ length: grid.columns }, (_, index) => {
    return (index + 1 >= first && index + 1 <= last) || others.has(index + 1);
  });
  return {
    ...grid,
    values: grid.values.map((row) => row.map((value, index) => (isKept[index] === true ? value : null))),
    merges: grid.merges.filter(({ column }) => isKept[column - 1] === true),
  };
}
