import { areOpen } from "../rubric/openTiers";
import type { Criterion, Demand, RankingRule, Rubric, Threshold, Tiers } from "../rubric/rubric";
import { readThreshold } from "../rubric/threshold";
import { indicatorsOf, maxOf, parentsOf } from "../rubric/tree";
import { MARGIN, toDecimal } from "./compare";

/** What one band asks of one criterion. */
export interface Condition {
  readonly node: number;
  /** Points; NaN when it is a share of a maximum that nobody knows, or the rubric leaves the minimum open. */
  readonly limit: number;
  /** The share the limit was written as (0–1 of the node's maximum), null when written in points. */
  readonly share: number | null;
  /** True for `over`: the limit itself is not enough. */
  readonly exclusive: boolean;
  /** The condition holds exactly for doubles of at least this: `limit` less (or plus, when exclusive) the margin of comparison. */
  readonly bound: number;
}

export interface TierPlan {
  readonly node: number;
  /** From the best band to the lowest; `labels[bands.length]` is the unranked label. */
  readonly bands: readonly (readonly Condition[])[];
  readonly labels: readonly string[];
}

export interface RankPlan {
  readonly node: number;
  readonly rule: RankingRule;
  /** Nodes compared in turn between equal totals. */
  readonly tieBreak: readonly number[];
}

/**
 * A tree of criteria compiled for arithmetic. Nodes are numbered: indicators in leaf order first, then the parents, children
 * before their parents, so that the root has the highest number. All arrays are by node.
 */
export interface ScoringPlan {
  readonly root: number;
  readonly nodes: readonly Criterion[];
  /** Nodes `0 … indicatorCount - 1` are the indicators. */
  readonly indicatorCount: number;
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Factor of a node's total in its parent's. */
  readonly weights: Float64Array;
  /** Points; NaN where the rubric leaves it open. */
  readonly maxima: Float64Array;
  /** Empty for an indicator. */
  readonly children: readonly Int32Array[];
  readonly tiers: readonly TierPlan[];
  readonly ranking: readonly RankPlan[];
}

/** Compiles the tree below `criteria` (the rubric's root, or a part such as `readiness`) with the rubric's ranking rules for it. */
export function planScoring(criteria: Criterion, rubric: Rubric): ScoringPlan {
  const indicators = indicatorsOf(criteria);
  const nodes = [...indicators, ...parentsOf(criteria)];
  const nodeOf = new Map(nodes.map((node, index) => [node.id, index]));
  const weights = Float64Array.from(nodes, (node) => node.weight ?? 1);
  const children = nodes.map((node) => Int32Array.from(node.children ?? [], (child) => nodeOf.get(child.id) ?? -1));
  const maxima = Float64Array.from(nodes, planMaximum);
  return {
    root: nodes.length - 1,
    nodes,
    indicatorCount: indicators.length,
    nodeOf,
    weights,
    maxima,
    children,
    tiers: nodes.flatMap((node, index) =>
      node.tiers === undefined
        ? []
        : [planTiers(node.tiers, index, children[index] ?? new Int32Array(), nodes, maxima)],
    ),
    ranking: rubric.ranking.flatMap((rule) => {
      const node = nodeOf.get(rule.of);
      if (node === undefined) return [];
      return [{ node, rule, tieBreak: (rule.tieBreak ?? []).flatMap((id) => nodeOf.get(id) ?? []) }];
    }),
  };
}

function planMaximum(criterion: Criterion): number {
  const max = maxOf(criterion);
  return max === null ? NaN : toDecimal(max);
}

function planTiers(
  tiers: Tiers,
  node: number,
  children: Int32Array,
  nodes: readonly Criterion[],
  maxima: Float64Array,
): TierPlan {
  const conditionsOf = (demand: Demand | undefined, exclusive: boolean): Condition[] => {
    if (demand === undefined) return [];
    const conditions: Condition[] = [];
    if (demand.total !== undefined) conditions.push(planCondition(demand.total, node, exclusive, maxima));
    for (const child of children) {
      const each = typeof demand.each === "object" ? demand.each[nodes[child]?.id ?? ""] : demand.each;
      if (each !== undefined) conditions.push(planCondition(each, child, exclusive, maxima));
    }
    return conditions;
  };
  const bands = tiers.bands.map((band) => [...conditionsOf(band.atLeast, false), ...conditionsOf(band.over, true)]);
  const open: Condition = { node, limit: NaN, share: null, exclusive: false, bound: NaN };
  return {
    node,
    bands: areOpen(tiers) ? bands.map(() => [open]) : bands,
    labels: [...tiers.bands.map((band) => band.label), tiers.otherwise],
  };
}

function planCondition(threshold: Threshold, node: number, exclusive: boolean, maxima: Float64Array): Condition {
  const { unit, value } = readThreshold(threshold);
  const share = unit === "share" ? value : null;
  const limit = share === null ? value : limitOfShare(share, maxima[node] ?? NaN);
  return { node, limit, share, exclusive, bound: boundOf(limit, exclusive) };
}

/** Points of a share (0–1) of a maximum, as a decimal. */
export function limitOfShare(share: number, max: number): number {
  return toDecimal(share * max);
}

/** The least double that stands for a decimal that holds against `limit`. */
export function boundOf(limit: number, exclusive: boolean): number {
  return exclusive ? limit + MARGIN : limit - MARGIN;
}
