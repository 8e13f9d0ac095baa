import type { Band, Demand, Threshold } from "../rubric";
import { withOptional } from "./withOptional";

export const BOUNDS = ["atLeast", "over"] as const;

export type Bound = (typeof BOUNDS)[number];

/** What is held against the threshold: the criterion's own total, every child, or the child with an id. */
export type Scope = "total" | "each" | { readonly child: string };

/** One thing that a band asks for. */
export interface Condition {
  readonly bound: Bound;
  readonly scope: Scope;
  readonly threshold: Threshold;
}

/** Everything a band asks for, one condition each. */
export function conditionsOf(band: Band): readonly Condition[] {
  return BOUNDS.flatMap((bound) => {
    const demand = band[bound];
    if (demand === undefined) return [];
    const { total, each } = demand;
    return [
      ...(total === undefined ? [] : [{ bound, scope: "total" as const, threshold: total }]),
      ...(typeof each === "object"
        ? Object.entries(each).map(([child, threshold]) => ({ bound, scope: { child }, threshold }))
        : each === undefined
          ? []
          : [{ bound, scope: "each" as const, threshold: each }]),
    ];
  });
}

/** Whether a band cannot have both: they are about the same thing, or about every child and about one. */
export function excludes(one: Condition, other: Condition): boolean {
  if (one.bound !== other.bound) return false;
  if (typeof one.scope === "object" && typeof other.scope === "object") return one.scope.child === other.scope.child;
  return (one.scope === "total") === (other.scope === "total");
}

/**
 * The band with exactly these conditions. Of two on the same thing the later one holds; one for every child and ones for
 * single children exclude each other, and the later holds.
 */
export function withConditions(band: Band, conditions: readonly Condition[]): Band {
  const demand = (bound: Bound): Demand | undefined =>
    conditions.filter((condition) => condition.bound === bound).reduce<Demand | undefined>(add, undefined);
  return withOptional(withOptional(band, "atLeast", demand("atLeast")), "over", demand("over"));
}

function add(demand: Demand = {}, { scope, threshold }: Condition): Demand {
  if (scope === "total") return { ...demand, total: threshold };
  if (scope === "each") return { ...demand, each: threshold };
  const before = typeof demand.each === "object" ? demand.each : {};
  return { ...demand, each: { ...before, [scope.child]: threshold } };
}
