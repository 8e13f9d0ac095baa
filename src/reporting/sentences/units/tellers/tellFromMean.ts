import type { FromMean } from "../../../../locales/unitSentenceParts";
import { decimalsOf } from "../../../../checking/decimalsOf";
import { exceeds, toDecimal } from "../../../../scoring/compare";
import { round } from "../../../../scoring/round";
import type { Told } from "../../telling";
import type { Compared } from "../comparedUnits";
import type { UnitTeller, UnitTelling } from "../unitTelling";

/**
 * Share of the maximum – of the highest points that anyone has, where no maximum is known – that a criterion must be away from
 * the mean to stand out: one point of twenty.
 */
const STANDS_OUT = 0.05;
const MOST_NAMED = 3;
/** A mean of fewer says little of a group. */
const FEWEST_UNITS = 3;

interface Distance {
  readonly compared: Compared;
  readonly points: number;
  /** Points above the mean; below it negative. */
  readonly above: number;
  /** The same as a share of what is to be had. */
  readonly share: number;
}

/** The indicators in which the unit stands farthest above and below the mean of its group. */
export const tellFromMean: UnitTeller = (telling) => {
  const { compared, words } = telling;
  const distances = compared.flatMap((one) => distanceOf(one) ?? []);
  const isGroup = isInGroup(compared);
  const farthest = (direction: 1 | -1): readonly FromMean[] =>
    distances
      .filter(({ share }) => !exceeds(STANDS_OUT, direction * share))
      .sort((one, other) => direction * (other.share - one.share))
      .slice(0, MOST_NAMED)
      .map((distance) => describe(telling, distance));
  const [strengths, weaknesses] = [farthest(1), farthest(-1)];
  const told: Told[] = [];
  if (strengths.length > 0) told.push({ kind: "strengths", phrase: words.strengths(isGroup, strengths) });
  if (weaknesses.length > 0) told.push({ kind: "weaknesses", phrase: words.weaknesses(isGroup, weaknesses) });
  return told;
};

/** Whether units are compared within groups, not all of them together. */
export function isInGroup(compared: readonly Compared[]): boolean {
  return compared.some(({ view }) => view.isGrouped && view.group !== null);
}

function distanceOf(compared: Compared): Distance | null {
  const { view, standing, isScored, mean, end } = compared;
  const { points } = standing;
  const most = view.max ?? end?.most ?? 0;
  if (view.criterion.children !== undefined || !isScored || points === null || mean === null) return null;
  if (view.scored.length < FEWEST_UNITS || view.unknown > 0 || most <= 0) return null;
  const above = toDecimal(points - mean);
  return round(above, view.decimals) === 0 ? null : { compared, points, above, share: above / most };
}

function describe({ write }: UnitTelling, { compared, points, above }: Distance): FromMean {
  const { view, standing, cells } = compared;
  return {
    criterion: view.criterion.name,
    points: write.points(points, view.decimals, view.cells.points(standing)),
    // A mean of whole points need not be whole.
    by: write.points(Math.abs(above), Math.max(view.decimals, Math.min(1, decimalsOf(above))), cells()),
  };
}
