import { columnName, columnNumber } from "../../grid/address";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../../grid/area";

/** Text, quoted sheet names, structured references and names are passed over; the groups are a reference's parts. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]`,
    String.raw`(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])`,
    String.raw`(?<![\p{L}\p{N}_.$:\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\])`,
    String.raw`(?<![\p{L}\p{N}_.$:\\])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
  ].join("|"),
  "gu",
);

/**
 * A formula moved by `rows` and `columns`: relative references move, absolute ones stay; what leaves the sheet becomes
 * `#REF!`. This is how the members of a shared formula follow from its first cell.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token: string, ...groups: unknown[]) => {
    const [columnFixed, column, rowFixed, row, firstFixed, first, lastFixed, last, topFixed, top, bottomFixed, bottom] =
      groups as (string | undefined)[];
    if (column !== undefined && row !== undefined) {
      const movedColumn = moveColumn(column, columnFixed, columns);
      const movedRow = moveRow(row, rowFixed, rows);
      return movedColumn === null || movedRow === null ? "#REF!" : movedColumn + movedRow;
    }
    if (first !== undefined && last !== undefined) {
      const movedFirst = moveColumn(first, firstFixed, columns);
      const movedLast = moveColumn(last, lastFixed, columns);
      return movedFirst === null || movedLast === null ? "#REF!" : `${movedFirst}:${movedLast}`;
    }
    if (top !== undefined && bottom !== undefined) {
      const movedTop = moveRow(top, topFixed, rows);
      const movedBottom = moveRow(bottom, bottomFixed, rows);
      return movedTop === null || movedBottom === null ? "#REF!" : `${movedTop}:${movedBottom}`;
    }
    return token;
  });
}

function moveColumn(name: string, fixed: string | undefined, by: number): string | null {
  if (fixed === "$") return `$${name}`;
  const column = (columnNumber(name) ?? 0) + by;
  return column >= 1 && column <= MAXIMUM_COLUMNS ? columnName(column) : null;
}

function moveRow(digits: string, fixed: string | undefined, by: number): string | null {
  if (fixed === "$") return `$${digits}`;
  const row = Number(digits) + by;
  return row >= 1 && row <= MAXIMUM_ROWS ? String(row) : null;
}
