import { areaAddress, columnName } from "../../grid/address";
import { runsOf } from "../runs";

/** Text as a formula writes it. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Columns of one row as references, neighbours joined: `G6:J6`, `L6`. */
export function rowReferences(columns: readonly number[], row: number): readonly string[] {
  return runsOf(columns).map(({ first, last }) =>
    areaAddress({ row, column: first, rows: 1, columns: last - first + 1 }),
  );
}

/** Rows of one column, kept in place when the formula moves: `E$6:E$25`. */
export function columnReference(column: number, firstRow: number, lastRow: number): string {
  const name = columnName(column);
  return `${name}$${firstRow}:${name}$${lastRow}`;
}

/** A condition of COUNTIF that matches exactly this text, case apart. */
export function matching(text: string): string {
  const literal = text.replaceAll(/[~*?]/g, "~$&");
  return quote(/^[<>=]/.test(literal) ? `=${literal}` : literal);
}

/** A number as a formula writes it, en-US, at Excel's 15 digits. */
export function numeral(value: number): string {
  const digits = String(value);
  return (digits.length <= 15 ? digits : String(Number(value.toPrecision(15)))).toUpperCase();
}
