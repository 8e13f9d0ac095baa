import type { FromMean } from "../../../../locales/unitSentenceParts";
import { exceeds, toDecimal } from "../../../../scoring/compare";
import { round } from "../../../../scoring/round";
import type { Told } from "../../telling";
import type { Compared } from "../comparedUnits";
import type { UnitTeller, UnitTelling } from "../unitTelling";

/** Share of the maximum that a criterion must be away from the mean to stand out: one point of twenty. */
const STANDS_OUT = 0.05;
const MOST_NAMED = 3;
/** A mean of fewer says little of a group. */
const FEWEST_UNITS = 3;

interface Distance {
  readonly compared: Compared;
  readonly points: number;
  /** Points above the mean; below it negative. */
  readonly above: number;
  /** The same as a share of the maximum. */
  readonly share: number;
}

/** The indicators in which the unit stands farthest above and below the mean of its group. */
export const tellFromMean: UnitTeller = (telling) => {
  const { compared, words } = telling;
  const distances = compared.flatMap((one) => distanceOf(one) ?? []);
  const group = groupOf(compared);
  const farthest = (direction: 1 | -1): readonly FromMean[] =>
    distances
      .filter(({ share }) => !exceeds(STANDS_OUT, direction * share))
      .sort((one, other) => direction * (other.share - one.share))
      .slice(0, MOST_NAMED)
      .map((distance) => describe(telling, distance));
  const [strengths, weaknesses] = [farthest(1), farthest(-1)];
  const told: Told[] = [];
  if (strengths.length > 0) told.push({ kind: "strengths", phrase: words.strengths(group, strengths) });
  if (weaknesses.length > 0) told.push({ kind: "weaknesses", phrase: words.weaknesses(group, weaknesses) });
  return told;
};

/** The group that units are compared within; null where all of them are one. */
export function groupOf(compared: readonly Compared[]): string | null {
  const { isGrouped = false, group = null } = compared[0]?.view ?? {};
  return isGrouped ? group : null;
}

function distanceOf(compared: Compared): Distance | null {
  const { view, standing, isScored, mean } = compared;
  const { points } = standing;
  if (view.criterion.children !== undefined || !isScored || points === null || mean === null) return null;
  if (view.scored.length < FEWEST_UNITS || view.unknown > 0 || view.max === null || view.max <= 0) return null;
  const above = toDecimal(points - mean);
  return round(above, view.decimals) === 0 ? null : { compared, points, above, share: above / view.max };
}

function describe({ write }: UnitTelling, { compared, points, above }: Distance): FromMean {
  const { view, standing, cells } = compared;
  return {
    criterion: view.criterion.name,
    points: write.points(points, view.decimals, view.cells.points(standing)),
    by: write.points(Math.abs(above), view.decimals, cells()),
  };
}
