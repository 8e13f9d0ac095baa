import type { PreviousComparison } from "../../../evaluation/previousComparison";
import type { Standing } from "../criterionView";
import { cellsOfAll, rankCells } from "../standingCells";
import type { Teller, Told } from "../telling";

/** Several years first, or last: only where every year between is known, and ranks are of one list of all. */
export const tellStreaks: Teller = ({ view, words, write, about, sources, previousCells }) => {
  const { board, criterion, standings, isGrouped } = view;
  const { id } = criterion;
  const comparisons = [...(board.previous === null ? [] : [board.previous]), ...(sources.yearsBefore ?? [])];
  if (isGrouped || comparisons.length === 0) return [];
  const ranked = standings.filter(({ rank }) => rank !== null);
  const last = ranked.reduce((most, { rank }) => Math.max(most, rank ?? 0), 0);
  if (last < 2 || ranked.length !== standings.length) return [];
  const years = (
    units: readonly Standing[],
    held: (comparison: PreviousComparison, rank: number) => boolean,
  ): number[] => {
    const found = [board.rubric.year];
    for (const comparison of comparisons) {
      if (comparison.year !== (found[0] ?? 0) - 1) break;
      const ranks = units.map(({ unit }) => rankThen(comparison, unit.unit.row, id));
      if (!ranks.every((rank) => rank !== null && held(comparison, rank))) break;
      found.unshift(comparison.year);
    }
    return found;
  };
  const tell = (kind: "first" | "last", place: number, held: Parameters<typeof years>[1]): readonly Told[] => {
    const [unit, ...others] = ranked.filter(({ rank }) => rank === place);
    if (unit === undefined || others.length > 0) return [];
    const found = years([unit], held);
    if (found.length < 2) return [];
    const from = [...cellsOfAll([unit], rankCells(view)), ...previousCells.rank(unit.movement, id)];
    const say = kind === "first" ? words.firstFor : words.lastFor;
    return [
      { kind: `${kind}-for`, phrase: say(about, [unit.name], write.count(found.length, from), found.map(write.year)) },
    ];
  };
  return [
    ...tell("first", 1, (_, rank) => rank === 1),
    ...tell("last", last, (comparison, rank) => rank === lastRank(comparison, id)),
  ];
};

function rankThen({ comparison }: PreviousComparison, row: number, criterion: string): number | null {
  return comparison.units.find((unit) => unit.row === row)?.ranks[criterion]?.previous ?? null;
}

/** The last rank of an earlier year; null where a unit of that year is not among this year's. */
function lastRank({ comparison }: PreviousComparison, criterion: string): number | null {
  if (comparison.gone.length > 0 || comparison.repeated.length > 0) return null;
  return comparison.units.reduce((most, { ranks }) => Math.max(most, ranks[criterion]?.previous ?? 0), 0);
}
