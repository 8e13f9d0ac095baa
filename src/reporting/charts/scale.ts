/** A scale from 0 that `largest` fits on. */
export interface Scale {
  readonly end: number;
  /** From 0 to `end`. */
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart. */
  readonly decimals: number;
}

const MOST_STEPS = 5;
/** Less than this is drawn as nothing. */
const LEAST = 1e-9;

/** Steps of 1, 2 or 5 times a power of ten, none below `leastStep`, five at most; the scale of nothing ends at 1. */
export function scaleTo(largest: number, leastStep = 0): Scale {
  const end = largest > LEAST ? largest : 1;
  const power = Math.floor(Math.log10(end / MOST_STEPS));
  const mantissa = [1, 2, 5, 10].find((step) => step * 10 ** power * MOST_STEPS >= end * (1 - 1e-12)) ?? 10;
  const decimals = Math.max(0, mantissa === 10 ? -power - 1 : -power);
  const step = Math.max(leastStep, Number((mantissa * 10 ** power).toFixed(decimals)));
  const steps = Math.ceil((end / step) * (1 - 1e-12));
  const ticks = Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toFixed(decimals)));
  return { end: ticks.at(-1) ?? end, ticks, decimals };
}
