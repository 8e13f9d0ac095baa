import type { CellValue, Grid } from "../../grid/grid";
import { numberFormatAt, valueAt } from "../../grid/grid";
import { isPercentFormat } from "../../grid/numberFormat";
import { cleanText } from "../text/foldText";
import { parseNumber } from "./readNumber";
import { readPair } from "./readPair";

/** A heading's words: clean text, or a year that was typed as a number; "" for anything else. */
export function headingTextAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === "string") return cleanText(value);
  return isYear(value) ? String(value) : "";
}

export function isYear(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value < 2100;
}

/** A number, or a text that is one or points with their percentage. */
export function isNumeric(value: CellValue): boolean {
  if (typeof value !== "string") return typeof value === "number";
  return parseNumber(value) !== null || readPair(value) !== null;
}

/** A share shown as a percentage, by its text or its number format. */
export function isPercentage(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value === "string") return parseNumber(value)?.percent === true;
  return typeof value === "number" && isPercentFormat(numberFormatAt(grid, row, column));
}
