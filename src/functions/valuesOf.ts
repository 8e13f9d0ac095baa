import { fail } from "./functionError";

/**
 * The values of a range of one row or one column, or of a single value.
 *
 * @throws #VALUE! for a range of several rows and columns.
 */
export function valuesOf(range: unknown): readonly unknown[] {
  if (!Array.isArray(range)) return [range];
  const rows: readonly unknown[] = range;
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first)) return first;
  return rows.map((row): unknown => {
    if (!Array.isArray(row)) return row;
    const values: readonly unknown[] = row;
    return values.length === 1 ? values[0] : fail({ code: "not-one-line" });
  });
}
