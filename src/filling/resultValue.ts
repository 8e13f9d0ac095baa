import type { CellValue } from "../grid/grid";
import { describeShortfalls } from "../locales/describeShortfalls";
import type { Output } from "../reading/scoreboard";
import type { Rubric } from "../rubric/rubric";
import type { UnitResult } from "../scoring/results";

/** What a cell shows for one of a unit's results; null when it is unknown or not given. */
export function resultValue(unit: UnitResult, criterion: string, output: Output, rubric: Rubric): CellValue {
  switch (output) {
    case "total":
      return unit.totals[criterion] ?? null;
    case "percent":
      return unit.percents[criterion] ?? null;
    case "tier":
      return unit.tiers[criterion] ?? null;
    case "rank":
      return unit.ranks[criterion] ?? null;
    case "shortfall":
      return (unit.tiers[criterion] ?? null) === null
        ? null
        : describeShortfalls(unit.shortfalls[criterion] ?? [], rubric);
  }
}
