import { isFormula } from "../grid/block";
import type { CellContent } from "../grid/block";
import type { CellValue } from "../grid/grid";

/** Excel keeps 15 digits of a number. */
const KEPT_DIGITS = 15;

/** Whether a cell holds what was written into it, as Excel keeps it: an empty text is an empty cell, a number has 15 digits. */
export function holdsContent(value: CellValue, formula: string | null, content: CellContent): boolean {
  if (isSameContent(value, formula, content)) return true;
  if (formula !== null) return false;
  if (content === null || content === "") return value === null || value === "";
  if (typeof value !== "number" || typeof content !== "number") return false;
  return value.toPrecision(KEPT_DIGITS) === content.toPrecision(KEPT_DIGITS);
}

/** Whether a cell holds exactly this, a formula in whatever spelling. */
export function isSameContent(value: CellValue, formula: string | null, content: CellContent): boolean {
  if (isFormula(content)) return formula !== null && inOneSpelling(formula) === inOneSpelling(content.formula);
  return formula === null && value === content;
}

/** A sheet may keep a range of one cell, such as `N$9:N9`, as that cell, and a number such as 5E-10 as 5e-10 or 0.0000000005. */
function inOneSpelling(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : withPlainNumbers(withoutCellRanges(part))))
    .join("");
}

function withoutCellRanges(text: string): string {
  return text.replace(/(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3}\$?\d+)/g, (range, first: string, last: string) =>
    first.replaceAll("$", "") === last.replaceAll("$", "") ? first : range,
  );
}

function withPlainNumbers(text: string): string {
  return text.replace(/(?<![\w$.])\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi, (number) => String(Number(number)));
}
