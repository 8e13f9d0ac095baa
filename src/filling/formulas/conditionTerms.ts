import type { Condition } from "../../scoring/plan";

/** How one unit's native formula speaks of what a band asks. */
export interface ConditionTerms {
  /** True when the condition holds. */
  readonly holds: (condition: Condition) => string;
  /** Points that the condition compares. */
  readonly value: (node: number) => string;
  /** Points that the condition asks for. */
  readonly limit: (condition: Condition) => string;
  readonly nameOf: (node: number) => string;
  readonly maxOf: (node: number) => number;
}

/** One condition as it is, several in AND. */
export function all(conditions: readonly string[]): string {
  if (conditions.length === 0) return "TRUE";
  return conditions.length === 1 ? (conditions[0] ?? "TRUE") : `AND(${conditions.join(",")})`;
}
