import type { Extreme } from "../../../locales/sentenceParts";
import type { Standing } from "../criterionView";
import { extremesOf } from "../extremes";
import { cellsOfAll, nameCells, rankCells } from "../standingCells";
import type { Telling, Teller } from "../telling";
import { describeExtreme } from "./tellHighest";

/** Who has least points, with share of the maximum and, where it is ranked, the last place. */
export const tellLowest: Teller = (telling) => {
  const { view, words } = telling;
  const extremes = extremesOf(view);
  if (extremes === null || extremes.most === extremes.least) return [];
  const lowest = describeExtreme(telling, extremes.lowest, extremes.least);
  return [{ kind: "lowest", phrase: words.lowest({ ...lowest, lastOf: lastPlace(telling, extremes.lowest) }) }];
};

/** The last place of a ranking where these units alone have it; "20/20" where every unit has a rank of its own. */
function lastPlace({ view, write }: Telling, units: readonly Standing[]): Extreme["lastOf"] {
  const ranked = view.standings.filter(({ rank }) => rank !== null);
  const last = ranked.reduce((most, { rank }) => Math.max(most, rank ?? 0), 0);
  const holders = ranked.filter(({ rank }) => rank === last);
  if (last < 2 || holders.length !== units.length || holders.some((holder) => !units.includes(holder))) return null;
  if (last !== view.standings.length) return { end: true };
  const from = cellsOfAll(units, rankCells(view));
  return {
    rank: write.rank(last, from),
    of: { ...write.rank(view.standings.length, cellsOfAll(view.standings, nameCells(view))), measure: "count" },
  };
}
