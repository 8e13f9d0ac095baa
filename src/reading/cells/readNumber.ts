import { cleanText } from "../text/foldText";

/** A number as somebody wrote it. */
interface ParsedNumber {
  /** The number before a percent sign: 45.3 for `"45,3%"`. */
  readonly value: number;
  /**
   * The number when the only sign in it separates thousands instead of decimals (`"1.234"`: 1234, read as 1.234);
   * `null` when the text can be read in one way only.
   */
  readonly other: number | null;
  readonly percent: boolean;
}

const SIGNED = /^'?([+\-\u2212\u2013]?) ?([\d.,][\d., ]*)( ?%)?$/;
const WHOLE = /^\d+$/;
const ONE_SIGN = /^(\d*)[.,](\d+)$/;
const COULD_BE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPED = /^([1-9]\d{0,2})(?:([., ])\d{3})(?:\2\d{3})*(?:([.,])\d+)?$/;

/**
 * Reads a number as Vietnamese staff write it; `null` when the text is not one number beyond doubt.
 *
 * - Comma and point may both be the decimal sign, for published tables mix them ("1,000" beside "0.748").
 * - A single comma or point is always the decimal sign: scores are small, so "1.234" is 1.234 and never a silent 1234. The
 *   other reading stands in `other`, so that a check can ask.
 * - Groups of three digits are thousands where that is certain: "1.234.567", "1.234,5", "1,234.5", "1 234,5".
 * - Letters never pass for digits: "I", "l" and "O" give `null`, as do "12 34", "1.23.4" and "1e3".
 */
export function parseNumber(text: string): ParsedNumber | null {
  const match = SIGNED.exec(cleanText(text));
  if (match === null) return null;
  const digits = (match[2] ?? "").trimEnd();
  const negative = match[1] !== "" && match[1] !== "+";
  const percent = match[3] !== undefined;
  const sign = negative ? -1 : 1;

  if (WHOLE.test(digits)) return { value: sign * Number(digits), other: null, percent };
  const decimal = ONE_SIGN.exec(digits);
  if (decimal !== null) {
    const value = sign * Number(`${decimal[1] === "" ? "0" : (decimal[1] ?? "")}.${decimal[2] ?? ""}`);
    const other = COULD_BE_THOUSANDS.test(digits) ? sign * Number(digits.replace(/[.,]/, "")) : null;
    return { value, other, percent };
  }
  const grouped = GROUPED.exec(digits);
  if (grouped === null || grouped[2] === grouped[3]) return null;
  const plain = digits.replaceAll(grouped[2] ?? " ", "").replace(",", ".");
  return { value: sign * Number(plain), other: null, percent };
}

/**
 * The number a text stands for, by the rules of `parseNumber`; a percentage as a share, as Excel does (`"45%"` -> 0.45).
 * `null` for anything that is not a number beyond doubt.
 */
export function readNumber(text: string): number | null {
  const parsed = parseNumber(text);
  if (parsed === null) return null;
  return parsed.percent ? Number(`${parsed.value}e-2`) : parsed.value;
}
