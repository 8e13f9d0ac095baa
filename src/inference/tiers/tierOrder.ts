import { foldText } from "../../reading/text/foldText";
import { labelNumber } from "../../reading/text/tierNumber";

/** Labels from the best to the lowest, and the label of units below them all. */
export interface TierOrder {
  readonly labels: readonly string[];
  readonly unranked: string | null;
}

/** "Không xếp loại", "KXH", "Chưa đạt", "Unranked": words for having no tier. */
const UNRANKED = /^(?:khong|kx[hl]$|k dat|chua|not |no |un|fail)/;

/**
 * Orders that the printed labels may stand in, the likeliest first: by the numbers in the labels themselves ("Mức 1", "Mức II"),
 * from the end at which the better units are; by the points of the units that have them (median); and those near these.
 *
 * @param labels by unit
 * @param points by unit, of the tiered criterion
 * @param known the rubric's own order, which stands when it covers the printed labels and names more
 */
export function tierOrders(
  labels: readonly (string | null)[],
  points: ArrayLike<number>,
  known: TierOrder | null,
): readonly TierOrder[] {
  const values = new Map<string, number[]>();
  labels.forEach((label, unit) => {
    const value = points[unit] ?? NaN;
    if (label === null || !Number.isFinite(value)) return;
    const others = values.get(label);
    if (others === undefined) values.set(label, [value]);
    else others.push(value);
  });
  const seen = [...values.keys()];
  if (known !== null) {
    const isKnown = seen.every((label) => known.unranked === label || known.labels.includes(label));
    if (isKnown && known.labels.some((label) => !values.has(label))) return [known];
  }
  const medians = new Map([...values].map(([label, list]) => [label, median(list)]));
  const byPoints = [...seen].sort((one, other) => (medians.get(other) ?? 0) - (medians.get(one) ?? 0));
  const unranked = byPoints.findLast((label) => UNRANKED.test(foldText(label))) ?? null;
  const tiers = byPoints.filter((label) => label !== unranked);
  const numbered = byNumber(tiers);
  const orders = numbered === null ? [tiers] : [numbered, tiers, numbered.toReversed()];
  return [...orders, ...exchanges(tiers)].map((order) => ({ labels: order, unranked }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** Every order in which two neighbours are exchanged. */
function exchanges(labels: readonly string[]): readonly (readonly string[])[] {
  return labels.slice(1).map((lower, place) => {
    const better = labels[place] ?? "";
    return labels.map((label) => (label === better ? lower : label === lower ? better : label));
  });
}

/** `null` where labels have no numbers, or share one. Up or down: as more pairs of the order by points have it. */
function byNumber(byPoints: readonly string[]): readonly string[] | null {
  const numbers = new Map(byPoints.map((label) => [label, labelNumber(label)]));
  const known = [...numbers.values()].filter((number) => number !== null);
  if (known.length < byPoints.length || new Set(known).size < known.length) return null;
  const rising = [...byPoints].sort((one, other) => (numbers.get(one) ?? 0) - (numbers.get(other) ?? 0));
  let ups = 0;
  byPoints.forEach((label, place) => {
    for (const lower of byPoints.slice(place + 1))
      ups += (numbers.get(label) ?? 0) < (numbers.get(lower) ?? 0) ? 1 : -1;
  });
  return ups >= 0 ? rising : rising.reverse();
}
