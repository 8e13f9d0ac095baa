import { helpers, parse, tokenize } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import { textContent, textOf } from "../../engine/textCells";
import { invalidArgument } from "../wire/hostError";

/** The engine's error values that Excel names otherwise. */
const EXCEL_ERRORS: ReadonlyMap<string, string> = new Map([
  ["#REF", "#REF!"],
  ["#ERROR", "#VALUE!"],
  ["#BAD_EXPR", "#NAME?"],
  ["#CYCLE", "#VALUE!"],
]);

/** A cell's value as Office.js gives it: `""` for an empty cell, errors by Excel's names. */
export function wireValue(value: string | number | boolean | null): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string") return value;
  return EXCEL_ERRORS.get(value) ?? textOf(value);
}

/** The formula of a cell with its `=`, or `null`. */
export function formulaAt(model: Model, sheetId: string, row: number, col: number): string | null {
  const cell = model.getters.getCell({ sheetId, row, col });
  return cell?.isFormula === true ? cell.compiledFormula.toFormulaString(model.getters) : null;
}

/**
 * What to store in the engine for a value that an add-in writes: a string beginning with `=` is a formula, one beginning
 * with `'` is text, any other is read as Excel reads what is typed.
 */
export function engineContent(value: unknown): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument("A cell takes no NaN or infinity.");
    return String(value);
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "string") throw invalidArgument("A cell takes a number, a string or a boolean.");
  if (value.startsWith("=") && value.length > 1) return checkedFormula(value);
  if (value === "" || value.startsWith("'") || isReadByBoth(value)) return value;
  return `'${value}`;
}

/** What to store in a cell formatted as text, where an apostrophe before the text is no part of it. */
export function textCellContent(value: unknown): string {
  if (typeof value !== "string") return engineContent(value);
  return textContent(value.startsWith("'") ? value.slice(1) : value);
}

/** Numbers, percentages, dates, booleans and errors as Excel and the engine both read them; the rest is text to Excel. */
function isReadByBoth(text: string): boolean {
  return (
    /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/i.test(text) ||
    /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) ||
    /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/.test(text) ||
    /^(true|false)$/i.test(text) ||
    helpers.isEvaluationError(text)
  );
}

const wellFormed = new Set<string>();

/** Excel refuses a formula it cannot read; rows of one formula differ only in digits and are read once. */
function checkedFormula(formula: string): string {
  const shape = formula.replace(/\d+/g, "1");
  if (wellFormed.has(shape)) return formula;
  try {
    parse(formula);
  } catch {
    throw invalidArgument(`The formula cannot be read: ${formula}`);
  }
  if (tokenize(formula).some((token) => token.type === "UNKNOWN"))
    throw invalidArgument(`The formula cannot be read: ${formula}`);
  wellFormed.add(shape);
  return formula;
}
