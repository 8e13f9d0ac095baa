/**
 * How two columns of numbers go together, -1 to 1; null where that is undefined: fewer than three units have both, or one of the
 * columns is the same for all of them. A unit without one of the numbers (NaN) is left out of both.
 */
export function pearson(one: Float64Array, other: Float64Array): number | null {
  return correlation(...together(one, other));
}

/** The same of their ranks, equal numbers sharing the mean of their places: whether the order agrees, whatever the distances. */
export function spearman(one: Float64Array, other: Float64Array): number | null {
  const [first, second] = together(one, other);
  return correlation(meanRanks(first), meanRanks(second));
}

const FEWEST = 3;

function together(one: Float64Array, other: Float64Array): readonly [Float64Array, Float64Array] {
  const isKnown = (_: number, unit: number): boolean => Number.isFinite(one[unit]) && Number.isFinite(other[unit]);
  return [one.filter(isKnown), other.filter(isKnown)];
}

function correlation(one: Float64Array, other: Float64Array): number | null {
  if (one.length < FEWEST || isConstant(one) || isConstant(other)) return null;
  const spread = Math.sqrt(covariance(one, one)) * Math.sqrt(covariance(other, other));
  return Math.max(-1, Math.min(1, covariance(one, other) / spread));
}

/** Whether all numbers are the same, none of them at all. */
export function isConstant(numbers: Float64Array): boolean {
  return numbers.every((number) => number === numbers[0]);
}

/** Of two columns of the same units, per unit. */
export function covariance(one: Float64Array, other: Float64Array): number {
  const means = [mean(one), mean(other)] as const;
  return one.reduce((sum, value, unit) => sum + (value - means[0]) * ((other[unit] ?? NaN) - means[1]), 0) / one.length;
}

function mean(numbers: Float64Array): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function meanRanks(numbers: Float64Array): Float64Array {
  const order = Uint32Array.from(numbers, (_, unit) => unit).sort(
    (one, other) => (numbers[one] ?? NaN) - (numbers[other] ?? NaN),
  );
  const ranks = new Float64Array(numbers.length);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && numbers[order[end] ?? 0] === numbers[order[start] ?? 0]) end++;
    for (let at = start; at < end; at++) ranks[order[at] ?? 0] = (start + end - 1) / 2;
    start = end;
  }
  return ranks;
}
