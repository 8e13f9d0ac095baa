import { fail } from "./functionError";

/**
 * The values of a range of one row or one column, or of a single value.
 *
 * @throws #VALUE! for a range of several rows and columns.
 */
export function valuesOf(range: unknown): readonly unknown[] {
  if (!Array.isArray(range)) return [range];
  const rows: readonly unknown[] = range;
  const values: unknown[] = [];
  for (const row of rows) {
    if (!Array.isArray(row)) values.push(row);
    else if (row.length === 1) values.push(row[0]);
    else if (rows.length === 1) return row;
    else fail({ code: "not-one-line" });
  }
  return values;
}
