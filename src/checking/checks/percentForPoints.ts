import { isPercentFormat } from "../../grid/numberFormat";
import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { isPercentText } from "../isPercentText";
import { locate } from "../locate";

/** A share of the maximum where points belong, as text or as a number that is shown in percent. */
export function percentForPoints(cell: BoardCell): FindingFor<"percent-for-points"> | null {
  const { value, numberFormat, indicator } = cell;
  const found = { check: "percent-for-points", severity: "error", ...locate(cell) } as const;
  if (typeof value === "string" && isPercentText(value)) {
    return { ...found, values: { shown: value.trim(), max: indicator.max } };
  }
  if (typeof value === "number" && isPercentFormat(numberFormat)) {
    return { ...found, values: { shown: value, max: indicator.max } };
  }
  return null;
}
