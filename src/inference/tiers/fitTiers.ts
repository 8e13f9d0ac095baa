import type { Criterion } from "../../rubric/rubric";
import { indicatorsOf } from "../../rubric/tree";
import { toDecimal } from "../../scoring/compare";
import { EXEMPT } from "../../scoring/completeRow";
import type { RuleFit, TierInference, TierRule, UnitName } from "../inference";
import type { PointsColumn, ResultBoard } from "../resultBoard";
import { fitChildren } from "./fitChildren";
import type { JudgedByChild } from "./fitChildren";
import { fitMinimum } from "./fitMinimum";
import type { Judged } from "./fitMinimum";
import { tierOrders } from "./tierOrder";
import type { TierOrder } from "./tierOrder";

/** How each rule fits the tiers of one criterion; which of them is proposed is decided later, for all criteria together. */
export interface TierFits {
  readonly inference: Omit<TierInference, "rule" | "alternatives" | "proposed">;
  /** Points the total's scale ends at: the maximum, else a round number above the largest total. */
  readonly size: number;
  /** By child id: 1 for shares, else the largest points. */
  readonly childSizes: ReadonlyMap<string, number>;
  readonly judgedByChild: readonly JudgedByChild[];
}

/** `null` when no unit of the criterion has a tier and points. Of several orders of the labels the best explained one is taken. */
export function fitTiers(board: ResultBoard, criterion: Criterion): TierFits | null {
  const labels = board.tiers.get(criterion.id);
  const points = board.points.get(criterion.id);
  if (labels === undefined || points === undefined) return null;
  if (labels.every((label, unit) => label === null || !Number.isFinite(points.value[unit] ?? NaN))) return null;
  const { tiers } = criterion;
  const known =
    tiers === undefined ? null : { labels: tiers.bands.map(({ label }) => label), unranked: tiers.otherwise };
  let best: TierFits | null = null;
  const orders = tierOrders(labels, points.value, known);
  for (const order of orders) {
    const fits = fitOrder(board, criterion, labels, points, order);
    if (best === null || worstOf(fits) < worstOf(best)) best = fits;
    if (worstOf(best) === 0) break;
  }
  if (best === null) return null;
  const exchangeable = exchangeableLabels(board, criterion, labels, points, best, orders);
  return { ...best, inference: { ...best.inference, exchangeable } };
}

/** How badly a rule explains the tiers: how many units it cannot, a half where it needs rounding; null: it cannot be asked. */
export function misfitOf({ inference: { total, each, eachByChild } }: TierFits, rule: TierRule): number | null {
  const fit = { total, each, "each-by-child": eachByChild }[rule];
  return fit === null ? null : fit.contradictions.length + (fit.needsRounding ? 0.5 : 0);
}

/** The misfit of the best rule. */
function worstOf(fits: TierFits): number {
  return Math.min(...(["total", "each", "each-by-child"] as const).map((rule) => misfitOf(fits, rule) ?? Infinity));
}

/** Neighbours of the order found that stand the other way round in another order that explains the tiers as well. */
function exchangeableLabels(
  board: ResultBoard,
  criterion: Criterion,
  labels: readonly (string | null)[],
  points: PointsColumn,
  fits: TierFits,
  orders: readonly TierOrder[],
): TierInference["exchangeable"] {
  const { labels: found, unranked } = fits.inference;
  const isAsGood = (order: TierOrder): boolean =>
    worstOf(fitOrder(board, criterion, labels, points, order)) <= worstOf(fits);
  const others = orders.filter((order) => order.labels.join() !== found.join() && isAsGood(order));
  return found.slice(1).flatMap((lower, place): TierInference["exchangeable"] => {
    const better = found[place] ?? "";
    if (!labels.includes(better) || !labels.includes(lower)) return [];
    const exchanged = found.map((label) => (label === better ? lower : label === lower ? better : label));
    const isOpen =
      others.some((other) => other.labels.indexOf(lower) < other.labels.indexOf(better)) ||
      isAsGood({ labels: exchanged, unranked });
    return isOpen ? [[better, lower]] : [];
  });
}

function fitOrder(
  board: ResultBoard,
  criterion: Criterion,
  printed: readonly (string | null)[],
  points: PointsColumn,
  { labels, unranked }: TierOrder,
): TierFits {
  const places = new Map([...labels, ...(unranked === null ? [] : [unranked])].map((label, place) => [label, place]));
  const tierOf = printed.map((label, unit) => {
    const place = label === null ? undefined : places.get(label);
    return place === undefined || !Number.isFinite(points.value[unit] ?? NaN) ? null : place;
  });
  const children = (criterion.children ?? []).flatMap((child) => {
    const column = board.points.get(child.id);
    return column?.value.some(Number.isFinite) === true
      ? [{ child: child.id, max: board.maxima.get(child.id) ?? null, column }]
      : [];
  });
  const judgedByChild = judgeChildren(tierOf, children);
  const isShared = children.length > 0 && children.every(({ max }) => max !== null);
  const names = (units: readonly number[]): readonly UnitName[] =>
    units.flatMap((unit) => {
      const found = board.units[unit];
      return found === undefined ? [] : [{ name: found.name, row: found.row }];
    });
  const fitOf = (judged: readonly Judged[], scale: RuleFit["scale"]): RuleFit => {
    const fit = fitMinimum(judged, labels.length);
    return { ...fit, scale, contradictions: names(fit.contradictions) };
  };
  const total = fitOf(judge(withoutExempt(tierOf, board, criterion), points), "points");
  const each = isShared ? fitOf(judgedByChild.map(weakest), "share") : null;
  const isExplained = [total, each].some((fit) => fit?.needsRounding === false && fit.contradictions.length === 0);
  const byChild =
    isExplained || children.length < 2 ? null : fitChildren(judgedByChild, children.length, labels.length);
  const max = board.maxima.get(criterion.id) ?? null;
  return {
    inference: {
      criterion: criterion.id,
      labels,
      unranked,
      units: tierOf.filter((tier) => tier !== null).length,
      exchangeable: [],
      max,
      total,
      each,
      eachByChild:
        byChild === null
          ? null
          : {
              children: children.map(({ child, max }, index) => ({
                child,
                scale: max === null ? "points" : "share",
                brackets: byChild.brackets[index] ?? [],
                outer: byChild.outer[index] ?? [],
              })),
              needsRounding: byChild.needsRounding,
              contradictions: names(byChild.contradictions),
            },
    },
    size: max ?? largest(points.value),
    childSizes: new Map(children.map(({ child, max, column }) => [child, max === null ? largest(column.value) : 1])),
    judgedByChild,
  };
}

/** A unit with a smaller maximum of its own says nothing of minima that may be shares of it. */
function withoutExempt(
  tiers: readonly (number | null)[],
  board: ResultBoard,
  criterion: Criterion,
): readonly (number | null)[] {
  const columns = indicatorsOf(criterion).flatMap(({ id }) => board.points.get(id) ?? []);
  return tiers.map((tier, unit) => (columns.some(({ value }) => value[unit] === EXEMPT) ? null : tier));
}

function judge(tiers: readonly (number | null)[], { value, low, high }: PointsColumn): readonly Judged[] {
  return tiers.flatMap((tier, unit): readonly Judged[] =>
    tier === null ? [] : [{ unit, tier, value: value[unit] ?? NaN, low: low[unit] ?? NaN, high: high[unit] ?? NaN }],
  );
}

interface Child {
  readonly max: number | null;
  readonly column: PointsColumn;
}

/** Units of which every child is known or exempt; shares of the maximum where it is known. */
function judgeChildren(tiers: readonly (number | null)[], children: readonly Child[]): readonly JudgedByChild[] {
  return tiers.flatMap((tier, unit): readonly JudgedByChild[] => {
    if (tier === null) return [];
    const pick = (part: "value" | "low" | "high"): readonly number[] =>
      children.map(({ max, column }) => {
        const points = column[part][unit] ?? NaN;
        return points === EXEMPT ? Infinity : toDecimal(points / (max ?? 1));
      });
    const value = pick("value");
    return value.some(Number.isNaN) ? [] : [{ unit, tier, value, low: pick("low"), high: pick("high") }];
  });
}

/** A unit as its weakest child makes it. */
function weakest({ unit, tier, value, low, high }: JudgedByChild): Judged {
  return { unit, tier, value: Math.min(...value), low: Math.min(...low), high: Math.min(...high) };
}

/** The least of 1, 2 and 5 times a power of ten that no value exceeds: what the scale of an open maximum may end at. */
function largest(values: Float64Array): number {
  const most = values.reduce((high, value) => (Number.isFinite(value) && value > high ? value : high), 0) || 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return toDecimal([1, 2, 5, 10].map((times) => times * power).find((end) => end >= most) ?? most);
}
