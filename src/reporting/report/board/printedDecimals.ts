import { formatDecimals } from "../../../checking/audit/shownNumber";
import { decimalsOf } from "../../../checking/decimalsOf";
import type { Evaluation } from "../../../evaluation/evaluation";
import { numberFormatAt, valueAt } from "../../../grid/grid";
import { isPercentFormat } from "../../../grid/numberFormat";
import type { Criterion } from "../../../rubric/rubric";
import { maxOf } from "../../../rubric/tree";
import { pointsOf } from "../../compareYears/pointsOf";
import type { BoardUnit } from "./reportBoard";

/** Decimals of points that a table prints at most: an index between 0 and 1 needs more. */
const MOST = 2;
const MOST_OF_INDEX = 4;

/**
 * The decimals that a board's points are printed with, by criterion id. Indicators: the finest that one of their cells shows
 * or a maximum has, the same for all of them, so that 8 beside 5.9 is 8.0. Totals: as many, or what weights make of them, at most as many as
 * ranks are compared at.
 */
export function printedDecimals(
  { rubric, grid, scoreboard }: Evaluation,
  criteria: readonly Criterion[],
  units: readonly BoardUnit[],
): ReadonlyMap<string, number> {
  const most = (criterion: Criterion): number => ((maxOf(criterion) ?? 2) <= 1 ? MOST_OF_INDEX : MOST);
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  let ofIndicators = 0;
  for (const { criterion: id, column } of scoreboard.layout.columns) {
    const criterion = byId.get(id);
    if (criterion === undefined) continue;
    ofIndicators = Math.max(ofIndicators, Math.min(most(criterion), decimalsOf(maxOf(criterion) ?? 0)));
    for (const { unit, result, movement } of units) {
      const points = result.scores[id] ?? null;
      if (points === null) continue;
      const format = numberFormatAt(grid, unit.row, column);
      const shown = isPercentFormat(format) ? 0 : formatDecimals(format);
      const isWritten = typeof valueAt(grid, unit.row, column) === "string" || shown === 0;
      const needed = isWritten ? Math.min(most(criterion), decimalsOf(points)) : shown;
      const before = Math.min(most(criterion), decimalsOf(movement?.points[id]?.previous ?? 0));
      ofIndicators = Math.max(ofIndicators, needed, before);
    }
  }
  return new Map(
    criteria.map((criterion) => {
      if (criterion.children === undefined) return [criterion.id, ofIndicators];
      const rule = rubric.ranking.find(({ of }) => of === criterion.id);
      const limit = Math.max(ofIndicators, rule?.decimals ?? most(criterion));
      const needed = units.reduce(
        (finest, { result }) => Math.max(finest, decimalsOf(pointsOf(result)[criterion.id] ?? 0)),
        Math.max(ofIndicators, Math.min(most(criterion), decimalsOf(maxOf(criterion) ?? 0))),
      );
      return [criterion.id, Math.min(limit, needed)];
    }),
  );
}
