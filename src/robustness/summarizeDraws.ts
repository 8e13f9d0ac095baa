import { retell } from "../steps/retell";
import type { Steps } from "../steps/steps";
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
): Steps<Robustness, number> {
  const { draws } = settings;
  const byUnit = transpose(ranks, board.units.length, draws);
  const drawn = Array.from(board.units, (unit, place): DrawnUnit => {
    const ofUnit = byUnit.subarray(place * draws, (place + 1) * draws);
    return { unit, place, rank: board.ranks[place] ?? 0, ranks: ofUnit, ...rankRange(ofUnit) };
  });
  const lists: ListRobustness[] = [];
  for (const [list, group] of board.groups.entries()) {
    const members = drawn.filter((_, place) => board.lists[place] === list);
    const ranksIn = (draw: number): Draws["ranks"] =>
      ranks.subarray(draw * board.units.length, (draw + 1) * board.units.length);
    const steps = summarizeList(group, members, draws, ranksIn);
    lists.push(yield* retell(steps, (share) => (list + share) / board.groups.length));
  }
  return { criterion: board.criterion, settings, lists };
}

/** So many units and draws at a time that what is read and written stays near. */
const TILE = 64;

/** Ranks draw by draw as ranks unit by unit. */
function transpose(ranks: Draws["ranks"], units: number, draws: number): Draws["ranks"] {
  const turned = ranks.slice();
  for (let firstUnit = 0; firstUnit < units; firstUnit += TILE) {
    const lastUnit = Math.min(units, firstUnit + TILE);
    for (let firstDraw = 0; firstDraw < draws; firstDraw += TILE) {
      const lastDraw = Math.min(draws, firstDraw + TILE);
      for (let unit = firstUnit; unit < lastUnit; unit++) {
        for (let draw = firstDraw; draw < lastDraw; draw++) {
          turned[unit * draws + draw] = ranks[draw * units + unit] ?? 0;
        }
      }
    }
  }
  return turned;
}

function* summarizeList(
  group: string | null,
  members: readonly DrawnUnit[],
  draws: number,
  ranksIn: (draw: number) => Draws["ranks"],
): Steps<ListRobustness, number> {
  const units = [...members].sort((one, other) => one.rank - other.rank);
  const { alike, nearest, ...pairs } = yield* findAlike(units, draws, ranksIn);
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
