import { toDecimal } from "../../scoring/compare";
import type { Equation } from "./collectEquations";
import { missBy, unexplained } from "./explainsTotal";

/** What people write weights in, coarsest first. */
const STEPS = [1, 0.5, 0.25, 0.2, 0.1, 0.05, 0.025, 0.02, 0.01, 0.005, 0.001, 0.0001] as const;

/** A share of the units that a table's own slips may take, and the share with which a plain sum is believed all the same. */
const SLIPS = 0.2;
const SLIPS_OF_SUM = 0.1;

/** Trying every pair of weights costs their number squared. */
const MOST_TERMS_IN_PAIRS = 15;

/**
 * Round weights that explain the totals: a plain sum, which needs no coincidence to fit nearly all of them; else a plain mean,
 * or the coarsest step at which the fitted weights, rounded, explain every total; where none does, the set that leaves the
 * fewest units out, if they are few. `null`: none.
 *
 * @param fits weights near the true ones
 */
export function roundWeights(rows: readonly Equation[], fits: readonly Float64Array[]): readonly number[] | null {
  const count = rows[0]?.terms.length ?? 0;
  if (count === 0) return null;
  const sum = new Array<number>(count).fill(1);
  if (unexplained(rows, sum).length <= rows.length * SLIPS_OF_SUM) return sum;
  let best: readonly number[] | null = null;
  let fewest = Math.floor(rows.length * SLIPS) + 1;
  for (const weights of candidates(rows, fits, sum)) {
    const left = unexplained(rows, weights).length;
    if (left >= fewest) continue;
    best = weights;
    fewest = left;
    if (left === 0) break;
  }
  return best;
}

function* candidates(
  rows: readonly Equation[],
  fits: readonly Float64Array[],
  sum: readonly number[],
): Generator<readonly number[]> {
  yield sum;
  yield sum.map((weight) => weight / sum.length);
  for (const step of STEPS) {
    for (const fit of fits) {
      const rounded = Array.from(fit, (weight) => Math.max(step, toDecimal(Math.round(weight / step) * step)));
      yield improve(rows, rounded, step);
    }
  }
}

/** Moves single weights, then one against another, by a step for as long as the totals are missed by less. */
function improve(rows: readonly Equation[], start: readonly number[], step: number): readonly number[] {
  let weights = start;
  let miss = missOf(rows, weights);
  for (let round = 0; miss > 0 && round < start.length; round++) {
    let best = weights;
    let least = miss;
    for (const moved of neighbours(weights, step)) {
      const other = missOf(rows, moved);
      if (other >= least) continue;
      best = moved;
      least = other;
    }
    if (least === miss) break;
    weights = best;
    miss = least;
  }
  return weights;
}

function* neighbours(weights: readonly number[], step: number): Generator<readonly number[]> {
  const moved = (...changes: readonly (readonly [number, number])[]): readonly number[] =>
    weights.map((weight, index) =>
      toDecimal(changes.reduce((sum, [at, change]) => (at === index ? sum + change : sum), weight)),
    );
  for (const [one, weight] of weights.entries()) {
    yield moved([one, step]);
    if (weight > step) yield moved([one, -step]);
    if (weights.length > MOST_TERMS_IN_PAIRS || weight <= step) continue;
    for (const other of weights.keys()) if (other !== one) yield moved([one, -step], [other, step]);
  }
}

function missOf(rows: readonly Equation[], weights: readonly number[]): number {
  return rows.reduce((sum, row) => sum + missBy(row, weights), 0);
}
