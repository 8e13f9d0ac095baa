import { areOpen } from "../../../rubric/openTiers";
import type { Band, Criterion, Demand, Threshold } from "../../../rubric/rubric";
import { readThreshold } from "../../../rubric/threshold";
import { maxOf } from "../../../rubric/tree";
import { exceeds, toDecimal } from "../../../scoring/compare";
import type { ReachedChoice } from "../reportChoice";
import { pathBelowRoot } from "./criterionNames";
import type { BoardUnit, ReportBoard } from "./reportBoard";
import { pointsIn } from "./resultCells";

/** What a unit must have to be counted as reaching a band, or a share of the maximum, in one criterion. */
export type ReachedMinimum =
  /** The criterion's own tiers decide: one of these. `points`: what the lowest asks of the total; null where it asks of parts. */
  | {
      readonly kind: "tier";
      readonly label: string;
      readonly labels: readonly string[];
      readonly points: number | null;
    }
  | {
      readonly kind: "points";
      /** The band's label; null for a share of the maximum that was chosen. */
      readonly label: string | null;
      readonly points: number;
      /** More than exactly `points` is needed. */
      readonly exclusive: boolean;
      /** The rubric asks it of a criterion above; here it is the same share of this criterion's own maximum. */
      readonly isAssumed: boolean;
    };

/**
 * The minimum of a criterion: its own tiers, else what its parent's band asks of each child, else – only for a band that was
 * chosen – the same share of the maximum as the band asks of the nearest criterion above. Null: the rubric asks nothing that
 * is known.
 *
 * @param choice null: the lowest band that the rubric itself asks of the criterion
 */
export function reachedMinimum(
  board: ReportBoard,
  criterion: Criterion,
  choice: ReachedChoice | null,
): ReachedMinimum | null {
  const max = maxOf(criterion);
  if (choice?.kind === "share") {
    if (max === null || max <= 0) return null;
    const points = toDecimal(choice.atLeast * max);
    return { kind: "points", label: null, points, exclusive: false, isAssumed: false };
  }
  const own = bandOf(criterion, choice);
  if (own !== null) {
    const points = asksOfParts(own.band) ? null : (totalOf(own.band, max)?.points ?? null);
    return { kind: "tier", label: own.band.label, labels: own.labels, points };
  }
  const above = [board.rubric.criteria, ...pathBelowRoot(board, criterion.id)].slice(0, -1).reverse();
  const [parent] = above;
  const ofParent = parent === undefined ? null : bandOf(parent, choice);
  if (ofParent !== null) {
    const asked = eachOf(ofParent.band, criterion, max);
    if (asked !== null) return { kind: "points", label: ofParent.band.label, isAssumed: false, ...asked };
  }
  if (choice === null || max === null) return null;
  for (const ancestor of above) {
    const found = bandOf(ancestor, choice);
    const ancestorMax = maxOf(ancestor);
    if (found === null || ancestorMax === null || ancestorMax <= 0) continue;
    const asked = totalOf(found.band, ancestorMax);
    if (asked === null) return null;
    const points = toDecimal((asked.points / ancestorMax) * max);
    return { kind: "points", label: found.band.label, points, exclusive: asked.exclusive, isAssumed: true };
  }
  return null;
}

/** Whether a unit reaches it; null where its points or tier are not known. */
export function reaches(unit: BoardUnit, criterion: string, minimum: ReachedMinimum): boolean | null {
  if (minimum.kind === "tier") {
    const tier = unit.result.tiers[criterion] ?? null;
    return tier === null ? null : minimum.labels.includes(tier);
  }
  const points = pointsIn(unit, criterion);
  if (points === null) return null;
  return minimum.exclusive ? exceeds(points, minimum.points) : !exceeds(minimum.points, points);
}

/** The chosen band of a criterion's own tiers with the labels that are at least as good; null where it has none. */
function bandOf(
  { tiers }: Criterion,
  choice: Extract<ReachedChoice, { kind: "band" }> | null,
): { readonly band: Band; readonly labels: readonly string[] } | null {
  if (tiers === undefined || areOpen(tiers)) return null;
  const labels = tiers.bands.map(({ label }) => label);
  const place = choice === null ? labels.length - 1 : labels.indexOf(choice.label);
  const band = tiers.bands[place];
  return band === undefined ? null : { band, labels: labels.slice(0, place + 1) };
}

interface Asked {
  readonly points: number;
  readonly exclusive: boolean;
}

/** What a band asks of one child. */
function eachOf({ atLeast, over }: Band, { id }: Criterion, max: number | null): Asked | null {
  const threshold = (demand: Demand | undefined): Threshold | undefined =>
    typeof demand?.each === "object" ? demand.each[id] : demand?.each;
  return strictest(threshold(atLeast), threshold(over), max);
}

function asksOfParts({ atLeast, over }: Band): boolean {
  return atLeast?.each !== undefined || over?.each !== undefined;
}

function totalOf({ atLeast, over }: Band, max: number | null): Asked | null {
  return strictest(atLeast?.total, over?.total, max);
}

/** The stricter of an inclusive and an exclusive threshold; null where there is none, or none that is known. */
function strictest(atLeast: Threshold | undefined, over: Threshold | undefined, max: number | null): Asked | null {
  const inclusive = inPoints(atLeast, max);
  const exclusive = inPoints(over, max);
  if (exclusive !== null && (inclusive === null || exclusive >= inclusive))
    return { points: exclusive, exclusive: true };
  return inclusive === null ? null : { points: inclusive, exclusive: false };
}

function inPoints(threshold: Threshold | undefined, max: number | null): number | null {
  if (threshold === undefined) return null;
  const { unit, value } = readThreshold(threshold);
  if (unit === "points") return value;
  return max === null ? null : toDecimal(value * max);
}
