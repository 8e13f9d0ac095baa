import { nearest } from "../nearest";
import { areOpen, countDemands } from "../openTiers";
import { pathOf } from "../path";
import type { RubricProblem } from "../problem";
import type { Band, Criterion, Demand, Threshold } from "../rubric";
import { readThreshold } from "../threshold";
import { maxOf } from "../tree";
import type { PlacedCriterion } from "./placedCriteria";

/**
 * Labels differ; every band demands something of what exists and can be reached, and a better band asks for more, unless the
 * minima of all bands are left open.
 */
export function* checkTiers({ criterion, path: place }: PlacedCriterion): Generator<RubricProblem> {
  if (criterion.tiers === undefined) return;
  const { bands, otherwise } = criterion.tiers;
  const isOpen = areOpen(criterion.tiers);
  const labels = new Map<string, string>();
  for (const [index, band] of bands.entries()) {
    const path = `${place}.tiers.bands[${index}]`;
    const first = labels.get(band.label);
    if (first === undefined) labels.set(band.label, `${path}.label`);
    else yield { code: "repeated", path: `${path}.label`, value: band.label, first };
    if (band.label === otherwise) yield { code: "band-is-unranked-label", path: `${path}.label`, label: band.label };
    if (!isOpen && countDemands(band) === 0) yield { code: "no-demand", path, label: band.label };
    yield* checkDemand(band.atLeast, criterion, `${path}.atLeast`);
    yield* checkDemand(band.over, criterion, `${path}.over`);
    const better = bands[index - 1];
    if (!isOpen && better !== undefined) yield* checkOrder(better, band, criterion, path);
  }
}

function* checkDemand(demand: Demand | undefined, criterion: Criterion, path: string): Generator<RubricProblem> {
  if (demand?.total !== undefined) yield* checkReachable(demand.total, criterion, `${path}.total`);
  const each = demand?.each;
  if (each === undefined) return;
  const children = new Map((criterion.children ?? []).map((child) => [child.id, child]));
  if (children.size === 0) yield { code: "each-without-children", path: `${path}.each`, id: criterion.id };
  else if (typeof each !== "object") {
    for (const child of children.values()) yield* checkReachable(each, child, `${path}.each`);
  } else {
    for (const [id, threshold] of Object.entries(each)) {
      const here = `${path}.${pathOf(["each", id])}`;
      const child = children.get(id);
      if (child !== undefined) yield* checkReachable(threshold, child, here);
      else
        yield {
          code: "not-a-child",
          path: here,
          id,
          parent: criterion.id,
          near: nearest(id, [...children.keys()], 1)[0] ?? null,
        };
    }
  }
}

function* checkReachable(threshold: Threshold, criterion: Criterion, path: string): Generator<RubricProblem> {
  const max = maxOf(criterion);
  if (typeof threshold === "string" || max === null || threshold <= max) return;
  yield { code: "above-max", path, points: threshold, max, criterion: criterion.id };
}

/** What a band asks of one criterion; `over` asks for more than `atLeast` the same. */
interface Asked {
  readonly unit: "points" | "share";
  readonly value: number;
  readonly exclusive: boolean;
}

function* checkOrder(better: Band, lower: Band, criterion: Criterion, path: string): Generator<RubricProblem> {
  let differs = false;
  const compared: readonly (readonly [Criterion, boolean])[] = [
    [criterion, true],
    ...(criterion.children ?? []).map((child) => [child, false] as const),
  ];
  for (const [part, ofTotal] of compared) {
    const order = compareAsked(asked(better, part, ofTotal), asked(lower, part, ofTotal));
    if (order !== 0) differs = true;
    if (order !== null && order < 0) {
      yield { code: "band-order", path, better: better.label, lower: lower.label, criterion: part.id };
    }
  }
  if (!differs) yield { code: "same-bands", path, better: better.label, lower: lower.label };
}

function asked(band: Band, criterion: Criterion, ofTotal: boolean): readonly Asked[] {
  const max = maxOf(criterion);
  const ask = (demand: Demand | undefined, exclusive: boolean): readonly Asked[] => {
    const threshold = ofTotal ? demand?.total : eachOf(demand, criterion.id);
    if (threshold === undefined) return [];
    const { unit, value } = readThreshold(threshold);
    if (unit === "share" || max === null) return [{ unit, value, exclusive }];
    return [{ unit: "share", value: value / max, exclusive }];
  };
  return [...ask(band.atLeast, false), ...ask(band.over, true)];
}

function eachOf(demand: Demand | undefined, id: string): Threshold | undefined {
  if (typeof demand?.each !== "object") return demand?.each;
  return Object.hasOwn(demand.each, id) ? demand.each[id] : undefined;
}

/** Above 0 when the left asks for more; `null` when points and shares of an open maximum cannot be compared. */
function compareAsked(left: readonly Asked[], right: readonly Asked[]): number | null {
  const units = new Set([...left, ...right].map((entry) => entry.unit));
  if (units.size > 1) return null;
  const strongest = (asks: readonly Asked[]): Asked =>
    asks.reduce((most, entry) => (compareOne(entry, most) > 0 ? entry : most), NOTHING_ASKED);
  return compareOne(strongest(left), strongest(right));
}

const NOTHING_ASKED: Asked = { unit: "points", value: 0, exclusive: false };

function compareOne(left: Asked, right: Asked): number {
  if (Math.abs(left.value - right.value) > 1e-12) return left.value - right.value;
  return Number(left.exclusive) - Number(right.exclusive);
}
