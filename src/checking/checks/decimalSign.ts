import { parseNumber } from "../../reading/cells/readNumber";
import { exceeds, toDecimal } from "../../scoring/compare";
import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";

/** A number whose value hangs on how its decimal sign is taken, or whose decimal sign was probably lost in typing. */
export function decimalSign(cell: BoardCell): FindingFor<"decimal-sign"> | null {
  const { value, score } = cell;
  if (score.kind !== "number") return null;
  const other = typeof value === "string" ? otherReading(value) : withLostSign(score.points, cell);
  if (other === null) return null;
  return {
    check: "decimal-sign",
    severity: "warning",
    ...locate(cell),
    values: { shown: String(value).trim(), read: score.points, other },
  };
}

/** 1000 for "1,000", which is read as 1. */
export function otherReading(text: string): number | null {
  return parseNumber(text)?.other ?? null;
}

/** 872 in a column of two decimals with a maximum of 11 may be 8.72 typed with the wrong sign; a single digit lost none. */
function withLostSign(points: number, { indicator }: BoardCell): number | null {
  const { max, profile } = indicator;
  if (points < 10 || max === null || !exceeds(points, max) || !Number.isInteger(points) || profile.decimals === 0)
    return null;
  const meant = toDecimal(points / 10 ** profile.decimals);
  return meant <= max && profile.aboveMax <= profile.numbers / 2 ? meant : null;
}
