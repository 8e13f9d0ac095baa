import type { PrintedQuantity } from "../../checking/audit/tables/quantity";
import type { UnitResult } from "../../scoring/results";
import type { PreviousUnit } from "./yearComparison";

/** An earlier year as columns of a workbook's tables show it; the first table's number where several show one quantity. */
export function listPrevious(quantities: readonly PrintedQuantity[], year: number): readonly PreviousUnit[] {
  const units = new Map<string, { points: Record<string, number | null>; ranks: Record<string, number | null> }>();
  for (const { unit, criterion, output, number, year: shown } of quantities) {
    if (shown !== year || number === null) continue;
    const known = units.get(unit) ?? { points: {}, ranks: {} };
    units.set(unit, known);
    if (output === "rank") known.ranks[criterion] ??= number;
    else if (output === "score" || output === "total") known.points[criterion] ??= number;
  }
  return [...units].map(([name, { points, ranks }]) => ({ name, points, ranks }));
}

/** An earlier year as its own board gives it. */
export function previousOf(units: readonly UnitResult[]): readonly PreviousUnit[] {
  return units
    .filter(({ submitted }) => submitted)
    .map(({ name, scores, totals, ranks }) => ({ name, points: { ...totals, ...scores }, ranks }));
}
