import type { Lack } from "../../../locales/sentenceParts";
import type { Shortfall } from "../../../scoring/results";
import { findCriterion, maxOf } from "../../../rubric/tree";
import { toDecimal } from "../../../scoring/compare";
import { shortfallDecimals } from "../../../scoring/shortfall";
import { decimalsOf } from "../../../checking/decimalsOf";
import type { Standing } from "../criterionView";
import { indicatorCells } from "../../report/board/sourcesOf";
import type { Teller, Telling, Told } from "../telling";
import { hasTiers } from "../../report/board/whatIsKnown";

/** Longer lists say nothing that the table does not. */
const MOST_NAMED = 3;

/** Which units need fewest points for the next better tier. */
export const tellClosest: Teller = (telling) => {
  const { words } = telling;
  const lacking = lackingIn(telling);
  const [, ...others] = lacking;
  if (others.length === 0) return [];
  const needs = lacking.map(({ shortfalls }) => toDecimal(shortfalls.reduce((sum, { points }) => sum + points, 0)));
  const least = needs.reduce((one, other) => Math.min(one, other), Infinity);
  const closest = lacking.filter((_, place) => needs[place] === least);
  if (closest.length > MOST_NAMED) return [];
  return [{ kind: "closest", phrase: words.closest(closest.map((one) => describeLack(telling, one))) }];
};

/** What each unit lacks for the next better tier. */
export function tellLacks(telling: Telling): readonly { readonly unitRow: number; readonly told: Told }[] {
  return lackingIn(telling).map((one) => ({
    unitRow: one.standing.unit.unit.row,
    told: { kind: "lacks", phrase: telling.words.lacks(describeLack(telling, one)) },
  }));
}

interface Lacking {
  readonly standing: Standing;
  readonly shortfalls: readonly Shortfall[];
}

function lackingIn({ view }: Telling): readonly Lacking[] {
  if (!hasTiers(view.board, view.criterion)) return [];
  return view.submitted.flatMap((standing) => {
    const shortfalls = standing.unit.result.shortfalls[view.criterion.id] ?? [];
    return shortfalls.length === 0 ? [] : [{ standing, shortfalls }];
  });
}

/** What one unit lacks, ready to be told: with no more decimals than the points, which are rounded up, are known at. */
export function describeLack(
  { view, write }: Pick<Telling, "view" | "write">,
  { standing, shortfalls }: Lacking,
): Lack {
  const { board, criterion } = view;
  return {
    name: standing.name,
    tier: shortfalls[0]?.tier ?? "",
    lacks: shortfalls.map(({ criterion: id, points }) => {
      const found = findCriterion(board.rubric.criteria, id);
      const name = found?.name ?? id;
      const known = shortfallDecimals(found === undefined ? NaN : (maxOf(found) ?? NaN));
      const decimals = Math.min(known, Math.max(board.decimals.get(id) ?? 0, decimalsOf(points)));
      return {
        criterion: id === criterion.id ? null : name,
        points: points === 0 ? null : write.points(points, decimals, indicatorCells(board, standing.unit, id)),
      };
    }),
  };
}
