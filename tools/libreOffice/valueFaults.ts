import { cellAddress } from "../../src/grid/address";
import type { CellValue, Grid } from "../../src/grid/grid";
import { gridOf } from "../../src/xlsx/gridOf";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";

/** Two programs add in another order. */
const TOLERANCE = 1e-9;

/** Cells of `sheets` that say otherwise in `other`; empty ones of `one` are passed over where `other` may hold more. */
export function valueFaults(
  one: XlsxFile,
  other: XlsxFile,
  sheets: readonly string[],
  mayHoldMore: boolean,
): readonly string[] {
  const held = new Set(other.sheets.map(({ name }) => name));
  return sheets.flatMap((sheet) =>
    held.has(sheet)
      ? gridFaults(gridOf(one, sheet), gridOf(other, sheet), mayHoldMore)
      : [`there is no sheet “${sheet}”`],
  );
}

function gridFaults(one: Grid, other: Grid, mayHoldMore: boolean): readonly string[] {
  return one.values.flatMap((row, down) =>
    row.flatMap((value, right) => {
      const found = other.values[down]?.[right] ?? null;
      if (areEqual(value, found) || (mayHoldMore && isEmpty(value))) return [];
      return [`${one.sheet}!${cellAddress(down + 1, right + 1)} is ${String(found)}, not ${String(value)}`];
    }),
  );
}

function areEqual(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
  return one === other || (isEmpty(one) && isEmpty(other));
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === "";
}
