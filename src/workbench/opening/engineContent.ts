import { helpers } from "@odoo/o-spreadsheet";
import type { CellValue } from "../../grid/grid";
import { VIETNAMESE_LOCALE } from "../engine/locale";

const ENGLISH_NUMBERS = { ...VIETNAMESE_LOCALE, decimalSeparator: ".", thousandsSeparator: "," };

/**
 * A constant as the engine writes it: numbers in English form, and a leading `'` before text that the engine would read as
 * something else ("0012", "1 000", "TRUE", "=…"); `""` for an empty cell.
 */
export function engineContent(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return isReadOtherwise(value) ? `'${value}` : value;
}

function isReadOtherwise(text: string): boolean {
  return (
    /^[=']/.test(text) ||
    /^\s*(true|false)\s*$/i.test(text) ||
    (/\d/.test(text) && (helpers.isNumber(text, ENGLISH_NUMBERS) || helpers.isDateTime(text, VIETNAMESE_LOCALE)))
  );
}
