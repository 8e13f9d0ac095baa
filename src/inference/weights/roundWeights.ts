import { toDecimal } from "../../scoring/compare";
import type { Equation } from "./collectEquations";
import { missBy, unexplained } from "./missBy";
import { spread } from "./spread";

/** What people write weights in, coarsest first, and what they seldom do. */
const USUAL_STEPS = [1, 0.5, 0.25, 0.2, 0.1, 0.05] as const;
const FINER_STEPS = [0.025, 0.02, 0.01, 0.005, 0.001, 0.0001] as const;

/** A share of the units that a table's own slips may take, and the share with which usual weights are believed all the same. */
const SLIPS = 0.2;
const FEW_SLIPS = 0.1;

/** Trying every pair of weights costs their number squared. */
const MOST_TERMS_IN_PAIRS = 15;

/**
 * Round weights that explain the totals. A plain sum and weights in steps of 5 % need no coincidence to fit nearly all of them
 * and go before finer ones that fit one more; of those of a kind the fewest unexplained totals decide, then the coarser step.
 * `null` when none leaves few enough unexplained.
 *
 * @param fits weights near the true ones
 */
export function roundWeights(rows: readonly Equation[], fits: readonly Float64Array[]): readonly number[] | null {
  const count = rows[0]?.terms.length ?? 0;
  if (count === 0) return null;
  const sum = new Array<number>(count).fill(1);
  const mean = sum.map((weight) => weight / count);
  const kinds: readonly (readonly [share: number, candidates: Iterable<readonly number[]>])[] = [
    [FEW_SLIPS, [sum]],
    [FEW_SLIPS, [mean]],
    [FEW_SLIPS, stepped(rows, fits, USUAL_STEPS)],
    [SLIPS, stepped(rows, fits, FINER_STEPS)],
    [SLIPS, [sum, ...stepped(rows, fits, USUAL_STEPS)]],
  ];
  for (const [share, candidates] of kinds) {
    const best = fewestUnexplained(rows, candidates, Math.floor(rows.length * share));
    if (best !== null) return best;
  }
  return null;
}

function fewestUnexplained(
  rows: readonly Equation[],
  candidates: Iterable<readonly number[]>,
  allowed: number,
): readonly number[] | null {
  let best: readonly number[] | null = null;
  let fewest = allowed + 1;
  for (const weights of candidates) {
    const left = unexplained(rows, weights).length;
    if (left >= fewest) continue;
    best = weights;
    fewest = left;
    if (left === 0) break;
  }
  return best;
}

function* stepped(
  rows: readonly Equation[],
  fits: readonly Float64Array[],
  steps: readonly number[],
): Generator<readonly number[]> {
  for (const step of steps) {
    for (const fit of fits) {
      const rounded = Array.from(fit, (weight) => Math.max(step, toDecimal(Math.round(weight / step) * step)));
      yield improve(rows, rounded, step);
    }
  }
}

/** Units that steps are tried on; the weights they lead to are held against all. */
const TRIED_ON = 200;

/** Moves single weights, then one against another, by a step for as long as the totals are missed by less. */
function improve(all: readonly Equation[], start: readonly number[], step: number): readonly number[] {
  const rows = spread(all, TRIED_ON);
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
