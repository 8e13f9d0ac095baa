import type { PrintedQuantity } from "../../checking/audit/tables/quantity";
import type { Rubric } from "../../rubric/rubric";
import type { UnitResult } from "../../scoring/results";
import { pointsOf, sharesOf } from "./pointsOf";
import type { PreviousUnit } from "./yearComparison";

/** An earlier year as columns of a workbook's tables show it; the first table's name and number where several show one. */
export function listPrevious(quantities: readonly PrintedQuantity[], year: number): readonly PreviousUnit[] {
  const units = new Map<
    string,
    { name: string; points: Record<string, number | null>; ranks: Record<string, number | null> }
  >();
  for (const { unit, name, criterion, output, number, year: shown } of quantities) {
    if (shown !== year || number === null) continue;
    const known = units.get(unit) ?? { name, points: {}, ranks: {} };
    units.set(unit, known);
    if (output === "rank") known.ranks[criterion] ??= number;
    else if (output === "score" || output === "total") known.points[criterion] ??= number;
  }
  return [...units].map(([unit, { name, points, ranks }]) => ({ name, unit, points, ranks }));
}

/** An earlier year as its own board gives it; a unit that submitted nothing is there without results. */
export function previousOf(units: readonly UnitResult[], rubric: Rubric): readonly PreviousUnit[] {
  return units.map((unit) => ({
    name: unit.name,
    points: pointsOf(unit),
    percents: sharesOf(unit, rubric),
    ranks: unit.ranks,
  }));
}
