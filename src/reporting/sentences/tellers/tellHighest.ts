import { amongOf, commonShare, extremesOf } from "../extremes";
import { cellsOfAll, pointsCells } from "../standingCells";
import type { Telling, Teller } from "../telling";
import type { Extreme } from "../../../locales/sentenceParts";
import type { Standing } from "../criterionView";
import { tierGroups } from "../tierGroups";

/** Longer lists of units with equal points are only counted. */
const MOST_NAMED = 12;

/** Who leads, with points and share of the maximum; ties together. */
export const tellHighest: Teller = (telling) => {
  const { view, words } = telling;
  const extremes = extremesOf(view);
  if (extremes === null) return [];
  const { best, most, least } = extremes;
  const highest = describeExtreme(telling, best, most);
  if (most !== least) return [{ kind: "highest", phrase: words.highest(highest) }];
  return view.scored.length === 1
    ? [{ kind: "only", phrase: words.onlyOne(describeExtreme(telling, view.scored, most)) }]
    : [{ kind: "all-equal", phrase: words.allEqual(describeExtreme(telling, view.scored, most)) }];
};

/** What is said of the units that have most, or least, points. */
export function describeExtreme({ view, write, about }: Telling, units: readonly Standing[], points: number): Extreme {
  const from = cellsOfAll(units, pointsCells(view));
  const share = commonShare(units);
  return {
    about,
    names: units.length > MOST_NAMED ? [] : units.map(({ name }) => name),
    count: write.count(units.length, from),
    points: write.points(points, view.decimals, from),
    share: share === null ? null : write.share(share, from),
    tier: commonTier(view, units),
    lastOf: null,
    among: amongOf(view, write),
  };
}

function commonTier(view: Telling["view"], units: readonly Standing[]): string | null {
  const shared = tierGroups(view)?.tiers.find((tier) => units.every((unit) => tier.units.includes(unit)));
  return shared?.label ?? null;
}
