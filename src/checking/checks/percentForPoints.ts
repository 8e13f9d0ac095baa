import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { isPercentFormat, isPercentText } from "../isPercent";
import { locate } from "../locate";

/** A share of the maximum where points belong. */
export function percentForPoints(cell: BoardCell): FindingFor<"percent-for-points"> | null {
  const shown = percentShown(cell);
  if (shown === null) return null;
  const { score, indicator } = cell;
  return {
    check: "percent-for-points",
    severity: "error",
    ...locate(cell),
    values: { shown, points: score.kind === "number" ? score.points : null, max: indicator.max },
  };
}

function percentShown({ value, numberFormat }: BoardCell): string | null {
  if (typeof value === "string") return isPercentText(value) ? value.trim() : null;
  if (typeof value !== "number" || !isPercentFormat(numberFormat)) return null;
  return `${String(Number((value * 100).toFixed(2)))}%`;
}
