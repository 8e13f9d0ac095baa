import type { WrittenNumber } from "../../../locales/phrase";
import { areOpen } from "../../../rubric/openTiers";
import type { Tiers } from "../../../rubric/rubric";
import { findCriterion } from "../../../rubric/tree";
import { coverageOf } from "../changes";
import { cellsOfAll, tierCells } from "../standingCells";
import type { Standing } from "../criterionView";
import type { Teller, Told } from "../telling";
import { saidTier } from "../saidTier";
import { yearsOf } from "../yearsOf";

const MOST_NAMED = 8;

interface TierChange {
  readonly standing: Standing;
  readonly then: string;
  readonly now: string;
}

/** Tiers against the earlier year's own board, where it has one. */
export const tellTierChanges: Teller = (telling) => {
  const { view, words, write, previousCells, sources, about } = telling;
  const { tiers, id } = view.criterion;
  const earlierId = previousCells.criterion(id);
  const earlier =
    sources.previousBoard == null || earlierId === null
      ? undefined
      : findCriterion(sources.previousBoard.rubric.criteria, earlierId)?.tiers;
  if (tiers === undefined || earlier === undefined || areOpen(tiers) || areOpen(earlier) || earlierId === null)
    return [];
  const both = view.submitted.flatMap((standing): readonly TierChange[] => {
    const then = previousCells.unit(standing.movement)?.tiers[earlierId] ?? null;
    return then === null || standing.tier === null ? [] : [{ standing, then, now: standing.tier }];
  });
  const changed = both.filter(({ then, now }) => then !== now);
  const told: Told[] = [];
  const years = yearsOf(view.board, write);
  const cells = tierCells(view);
  const count = (some: readonly TierChange[]): WrittenNumber => {
    const units = some.map(({ standing }) => standing);
    const before = units.flatMap(({ movement }) => previousCells.points(movement, id));
    return write.count(some.length, [...before, ...cellsOfAll(units, cells)]);
  };
  if (isSameLadder(tiers, earlier) && both.length > 1) {
    const labels = labelsOf(tiers);
    const up = changed.filter(({ then, now }) => labels.indexOf(now) < labels.indexOf(then));
    const down = changed.filter(({ then, now }) => labels.indexOf(now) > labels.indexOf(then));
    const same = both.filter(({ then, now }) => then === now);
    const coverage = coverageOf(
      telling,
      both.map(({ standing }) => standing),
    );
    told.push({
      kind: "tiers-changed",
      phrase: words.tierCounts(about, years, count(up), count(down), count(same), coverage),
    });
  }
  if (changed.length > 0 && changed.length <= MOST_NAMED) {
    const changes = changed.map(({ standing, then, now }) => ({
      name: standing.name,
      then: saidTier(then, earlier),
      now: saidTier(now, tiers),
    }));
    told.push({ kind: "tiers-from-to", phrase: words.tierChanges(about, years, changes) });
  }
  return told;
};

function labelsOf({ bands, otherwise }: Tiers): readonly string[] {
  return [...bands.map(({ label }) => label), otherwise];
}

function isSameLadder(one: Tiers, other: Tiers): boolean {
  return labelsOf(one).join("\n") === labelsOf(other).join("\n");
}
