import type { CellValue } from "../grid/grid";
import { isPercentFormat } from "../grid/numberFormat";
import { parseNumber } from "../reading/cells/readNumber";
import type { Threshold } from "../rubric/rubric";
import { readThreshold } from "../rubric/threshold";
import type { RubricSheetCell } from "./rubricSheet";

const WRITTEN_PERCENT = /^\d+(?:\.(\d+))?%$/;

/** Points as a number; a share as a number that Excel shows as a percentage, as text where that would change its digits. */
export function writeThreshold(threshold: Threshold): RubricSheetCell {
  if (typeof threshold === "number") return { value: threshold, numberFormat: "General" };
  const decimals = WRITTEN_PERCENT.exec(threshold)?.[1];
  const { value } = readThreshold(threshold);
  if (percentOf(value) !== threshold) return { value: threshold, numberFormat: "@" };
  return { value, numberFormat: decimals === undefined ? "0%" : `0.${"0".repeat(decimals.length)}%` };
}

/** The threshold a cell shows; `null` when it shows none. */
export function readThresholdCell(value: CellValue, numberFormat: string): Threshold | null {
  if (typeof value === "number") return isPercentFormat(numberFormat) ? percentOf(value) : value;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (WRITTEN_PERCENT.test(text)) return text;
  const parsed = parseNumber(text);
  if (parsed === null) return null;
  return parsed.percent ? `${parsed.value}%` : parsed.value;
}

/** 0.875 -> "87.5%", without what binary arithmetic adds beyond 15 digits. */
function percentOf(share: number): string {
  return `${Number((share * 100).toPrecision(15))}%`;
}
