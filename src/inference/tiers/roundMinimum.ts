import { toDecimal } from "../../scoring/compare";
import type { Bracket } from "../inference";

/** A round number inside a bracket. */
export interface RoundMinimum {
  readonly value: number;
  /** What the number is a multiple of, as a share of the scale's size: the larger, the rounder. */
  readonly roundness: number;
}

/** Steps of a share that people set minima in, coarsest first. */
const SHARE_STEPS = [0.1, 0.05, 0.025, 0.02, 0.01, 0.005, 0.0025, 0.002, 0.001, 0.0005, 0.0002, 0.0001] as const;
/** Where one end is open any step fits: the usual one is taken. */
const USUAL_STEP = 0.05;

/**
 * The roundest number in a bracket, the one nearest its middle where several are as round. With an open lower end the
 * largest usual step that is reached, with an open upper end the smallest. `null` when the bracket holds none.
 *
 * @param size the whole of the scale: 1 for shares, the maximum (or the largest value) for points
 */
export function roundMinimum({ over, atMost }: Bracket, size: number): RoundMinimum | null {
  const isShare = size === 1;
  const steps = isShare ? SHARE_STEPS : pointSteps(size);
  const isOpen = over === null || atMost === null;
  for (const step of steps) {
    if (isOpen && step > USUAL_STEP * size * (1 + 1e-9)) continue;
    const least = over === null ? 1 : Math.floor(toDecimal(over) / step + 1e-9) + 1;
    const most = atMost === null ? Math.floor(size / step + 1e-9) : Math.floor(Math.min(atMost, size) / step + 1e-9);
    if (least > most) continue;
    const middle = over === null ? most : atMost === null ? least : Math.round((over + atMost) / 2 / step);
    const times = Math.min(most, Math.max(least, middle));
    return { value: toDecimal(times * step), roundness: step / size };
  }
  return null;
}

/** Steps of 1, 2, 2.5 and 5 times a power of ten, from a tenth of the whole down. */
function pointSteps(size: number): readonly number[] {
  const largest = Math.floor(Math.log10(size / 10));
  const steps = Array.from({ length: 7 }, (_, place) => 10 ** (largest - place)).flatMap((power) => [
    5 * power,
    2.5 * power,
    2 * power,
    power,
  ]);
  return steps.filter((step) => step <= 0.1 * size * (1 + 1e-9) && step >= 1e-6).map(toDecimal);
}
