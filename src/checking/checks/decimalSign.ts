import { exceeds, toDecimal } from "../../scoring/compare";
import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";

/** One sign with three digits behind it: decimals in one custom, thousands in the other. */
const TWO_READINGS = /^([+-]?\d{1,3})[.,](\d{3})$/;

/** A number whose value hangs on how its decimal sign is taken, or whose decimal sign was probably lost in typing. */
export function decimalSign(cell: BoardCell): FindingFor<"decimal-sign"> | null {
  const { value, score } = cell;
  if (typeof value === "string") return twoReadings(cell, value.trim());
  if (score.kind !== "number") return null;
  const other = withLostSign(score.points, cell);
  return other === null ? null : finding(cell, String(score.points), score.points, other);
}

function twoReadings(cell: BoardCell, text: string): FindingFor<"decimal-sign"> | null {
  const { score } = cell;
  const match = TWO_READINGS.exec(text);
  if (match === null || (score.kind !== "number" && score.kind !== "text")) return null;
  const [, whole = "", rest = ""] = match;
  const decimal = Number(`${whole}.${rest}`);
  const thousands = Number(whole + rest);
  if (score.kind === "text") return finding(cell, text, null, decimal);
  if (decimal === thousands) return null;
  return finding(cell, text, score.points, score.points === decimal ? thousands : decimal);
}

/** 872 in a column of two decimals with a maximum of 11 may be 8.72 typed with the wrong sign. */
function withLostSign(points: number, { indicator }: BoardCell): number | null {
  const { max, profile } = indicator;
  if (max === null || !exceeds(points, max) || !Number.isInteger(points) || profile.decimals === 0) return null;
  const meant = toDecimal(points / 10 ** profile.decimals);
  return meant <= max && profile.aboveMax <= profile.numbers / 2 ? meant : null;
}

function finding(cell: BoardCell, shown: string, read: number | null, other: number): FindingFor<"decimal-sign"> {
  return { check: "decimal-sign", severity: "warning", ...locate(cell), values: { shown, read, other } };
}
