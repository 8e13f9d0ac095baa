import type { UnitChange } from "../../../../locales/unitSentenceParts";
import { areOpen } from "../../../../rubric/openTiers";
import type { Tiers } from "../../../../rubric/rubric";
import { findCriterion } from "../../../../rubric/tree";
import type { Told } from "../../telling";
import { yearsOf } from "../../yearsOf";
import type { Compared } from "../comparedUnits";
import { saidTier } from "../../saidTier";
import { changeDecimals, twoYears } from "../twoYears";
import type { UnitTeller, UnitTelling } from "../unitTelling";
import { isOwnResult } from "./tellStanding";

/** Points, rank and tier against the earlier year: of the whole, and of each part that has a rank or a tier of its own. */
export const tellChange: UnitTeller = (telling) => {
  const { board, compared, unit, name, words, write } = telling;
  if (board.previous === null) return [];
  const years = yearsOf(board, write);
  if (unit.movement?.previous == null) {
    const isMissing = board.previous.comparison.missingThen.includes(unit.result.name);
    return [{ kind: "not-compared", phrase: words.notCompared(name, years, isMissing) }];
  }
  return compared.flatMap((one): readonly Told[] => {
    const { criterion, isRoot } = one.view;
    if (one.standing.exemption !== null || (!isRoot && !isOwnResult(telling, one))) return [];
    const change: UnitChange = {
      about: isRoot ? null : criterion.name,
      years,
      points: pointsChange(telling, one),
      rank: rankChange(telling, one),
      tier: tierChange(telling, one),
    };
    const isKnown = change.points !== null || change.rank !== null || change.tier !== null;
    return isKnown ? [{ kind: `changed:${criterion.id}`, phrase: words.changed(change) }] : [];
  });
};

function pointsChange({ write, previousCells }: UnitTelling, { view, standing }: Compared): UnitChange["points"] {
  const { id } = view.criterion;
  const { movement } = standing;
  const then = previousCells.points(movement, id);
  const now = view.cells.points(standing);
  const points = movement?.points[id];
  if (points !== undefined) {
    const decimals = changeDecimals(points, view.decimals);
    const number: typeof write.share = (value, from) => write.points(value, decimals, from);
    return twoYears(points, { number, size: number, then, now });
  }
  const share = movement?.percents[id];
  if (share === undefined) return null;
  const told = twoYears(share, { number: write.share, size: write.share, then, now });
  // A change that the written shares do not show is none that could be told.
  return told.direction !== 0 && told.from.text === told.to.text ? null : told;
}

function rankChange({ write, previousCells }: UnitTelling, { view, standing }: Compared): UnitChange["rank"] {
  const { id } = view.criterion;
  const change = standing.movement?.ranks[id];
  if (change === undefined) return null;
  const then = previousCells.rank(standing.movement, id);
  return twoYears(change, { number: write.rank, size: write.count, then, now: view.cells.rank(standing) });
}

function tierChange(
  { sources: { previousBoard = null }, previousCells }: UnitTelling,
  { view, standing }: Compared,
): UnitChange["tier"] {
  const { tiers, id } = view.criterion;
  const earlierId = previousCells.criterion(id);
  if (previousBoard === null || earlierId === null || tiers === undefined || standing.tier === null) return null;
  const earlier = findCriterion(previousBoard.rubric.criteria, earlierId)?.tiers;
  const then = previousCells.unit(standing.movement)?.tiers[earlierId] ?? null;
  if (earlier === undefined || then === null || areOpen(tiers) || areOpen(earlier)) return null;
  const [now, before] = [labelsOf(tiers), labelsOf(earlier)];
  const isSameLadder = now.join("\n") === before.join("\n");
  const steps = now.indexOf(then) - now.indexOf(standing.tier);
  return {
    then: saidTier(then, earlier),
    now: saidTier(standing.tier, tiers),
    direction: !isSameLadder ? null : steps > 0 ? 1 : steps < 0 ? -1 : 0,
  };
}

/** Best first. */
function labelsOf({ bands, otherwise }: Tiers): readonly string[] {
  return [...bands.map(({ label }) => label), otherwise];
}
