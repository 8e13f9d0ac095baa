import { commonDecimals, readCellNumber } from "../checking/audit/shownNumber";
import { decimalsOf } from "../checking/decimalsOf";
import type { Evaluation } from "../evaluation/evaluation";
import { numberFormatAt, valueAt } from "../grid/grid";
import type { Criterion } from "../rubric/rubric";
import { toDecimal } from "../scoring/compare";

/**
 * The grain each unit's points of an indicator are printed at, in points; 0 for a unit without a number there: a blank or a mark
 * was not rounded. It is the rubric's step where every score keeps it, else a unit of the last decimal that the column shows; a
 * score with more decimals than its column keeps its own.
 *
 * @param indicator place in a row of `scoreboard.scores`
 */
export function printedSteps({ grid, scoreboard }: Evaluation, criterion: Criterion, indicator: number): Float64Array {
  const column = scoreboard.layout.columns.find((match) => match.criterion === criterion.id)?.column ?? null;
  const steps = new Float64Array(scoreboard.units.length);
  const numbers = scoreboard.units.flatMap(({ row }, unit) => {
    const score = scoreboard.scores[unit]?.[indicator];
    if (score?.kind !== "number") return [];
    const shown =
      column === null ? null : readCellNumber(valueAt(grid, row, column), numberFormatAt(grid, row, column));
    return [{ unit, points: score.points, decimals: Math.max(decimalsOf(score.points), shown?.decimals ?? 0) }];
  });
  const { step } = criterion;
  if (step !== undefined && numbers.every(({ points }) => isMultiple(points, step))) {
    for (const { unit } of numbers) steps[unit] = step;
    return steps;
  }
  const common = commonDecimals(numbers.map(({ decimals }) => decimals));
  for (const { unit, decimals } of numbers) steps[unit] = 1 / 10 ** Math.max(common, decimals);
  return steps;
}

function isMultiple(points: number, step: number): boolean {
  return toDecimal(Math.round(points / step) * step) === toDecimal(points);
}
