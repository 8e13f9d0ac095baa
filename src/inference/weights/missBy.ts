import { MARGIN } from "../../scoring/compare";
import type { Equation } from "./collectEquations";

/** By how many points the weights miss the unit's total beyond what rounding explains; 0: they give it. */
export function missBy({ total, terms }: Equation, weights: ArrayLike<number>): number {
  let least = 0;
  let most = 0;
  for (let term = 0; term < terms.length; term++) {
    const range = terms[term];
    if (range === undefined) continue;
    least += (weights[term] ?? 0) * range.low;
    most += (weights[term] ?? 0) * range.high;
  }
  const miss = Math.max(least - total.high, total.low - most);
  return miss > MARGIN ? miss : 0;
}

/** The equations that the weights do not give. */
export function unexplained(rows: readonly Equation[], weights: ArrayLike<number>): readonly Equation[] {
  return rows.filter((row) => missBy(row, weights) > 0);
}
