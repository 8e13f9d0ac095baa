import type { DrawBoard } from "./drawBoard";
import type { DrawSettings } from "./drawSettings";
import { findAlike } from "./findAlike";
import type { DrawnUnit } from "./findAlike";
import type { Draws } from "./openDraws";
import { quantile, rankRange } from "./rankRange";
import type { FirstPlace, ListRobustness, Robustness } from "./robustness";

/** What the draws say, once all are made, in steps that yield the share (0–1) that is done. */
export function* summarizeDraws(
  board: DrawBoard,
  settings: DrawSettings,
  ranks: Draws["ranks"],
): Generator<number, Robustness> {
  const { draws } = settings;
  const drawn = Array.from(board.units, (unit, place): DrawnUnit => {
    const ofUnit = ranks.subarray(place * draws, (place + 1) * draws);
    return { unit, rank: board.ranks[place] ?? 0, ranks: ofUnit, ...rankRange(ofUnit) };
  });
  const lists: ListRobustness[] = [];
  for (const [list, group] of board.groups.entries()) {
    const members = drawn.filter((_, place) => board.lists[place] === list);
    const steps = summarizeList(group, members, draws);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield (list + step.value) / board.groups.length;
    lists.push(step.value);
  }
  return { criterion: board.criterion, settings, lists };
}

function* summarizeList(
  group: string | null,
  members: readonly DrawnUnit[],
  draws: number,
): Generator<number, ListRobustness> {
  const units = [...members].sort((one, other) => one.rank - other.rank);
  const { alike, nearest, ...pairs } = yield* findAlike(units, draws);
  return {
    group,
    first: firstPlace(units, draws),
    units: units.map((drawn, position) => {
      const { unit, rank, best, worst, counts } = drawn;
      return {
        unit,
        rank,
        best,
        worst,
        from: quantile(drawn, 0.05),
        median: quantile(drawn, 0.5),
        to: quantile(drawn, 0.95),
        counts,
        kept: (counts[rank - best] ?? 0) / draws,
        alike: alike[position] ?? 0,
        nearest: nearest[position] ?? [],
      };
    }),
    pairs,
  };
}

function firstPlace(units: readonly DrawnUnit[], draws: number): FirstPlace {
  const firsts = units.filter(({ rank }) => rank === 1);
  let kept = 0;
  for (let draw = 0; draw < draws; draw++) if (firsts.some(({ ranks }) => ranks[draw] === 1)) kept += 1;
  return { units: firsts.map(({ unit }) => unit), share: kept / draws };
}
