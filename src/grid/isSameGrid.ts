import type { Grid } from "./grid";

/** Whether two grids of a sheet say the same of every cell and of the sheet's frame. */
export function isSameGrid(one: Grid, other: Grid): boolean {
  return (
    one.rows === other.rows &&
    one.columns === other.columns &&
    areSameRows(one.values, other.values) &&
    areSameRows(one.formulas, other.formulas) &&
    areSameRows(one.numberFormats, other.numberFormats) &&
    frameOf(one) === frameOf(other)
  );
}

function areSameRows<Cell>(one: readonly (readonly Cell[])[], other: readonly (readonly Cell[])[]): boolean {
  return one.every((row, index) => row.every((cell, column) => Object.is(cell, other[index]?.[column])));
}

function frameOf({ sheet, merges, mergesUnknown, hiddenRows, hiddenColumns, tables }: Grid): string {
  return JSON.stringify([sheet, merges, mergesUnknown, hiddenRows, hiddenColumns, tables]);
}
