/**
 * Scores are decimals, doubles only carry them. Two numbers that agree at nine decimals are the same decimal: 0.1 + 0.2 is
 * 0.3, while 0.299999999 is not. Nine decimals leave room for products of scores and weights, and hold for totals up to
 * 100,000 points, beyond which a double's own error comes near them.
 */
export const COMPARED_DECIMALS = 9;

/** Half a unit of the last compared decimal: a decimal reaches `limit` exactly when its double is at least `limit - MARGIN`. */
export const MARGIN = 0.5 / 10 ** COMPARED_DECIMALS;

const SCALE = 10 ** COMPARED_DECIMALS;

/** The double nearest to the decimal that `value` stands for: 0.30000000000000004 is 0.3. */
export function toDecimal(value: number): number {
  return Math.round(value * SCALE) / SCALE + 0;
}

/** `value > limit` as decimals. */
export function exceeds(value: number, limit: number): boolean {
  return toDecimal(value) > toDecimal(limit);
}
