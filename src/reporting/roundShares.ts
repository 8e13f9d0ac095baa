/** Shares of a whole, printed: whole numbers of the last printed digit. */
export interface RoundedShares {
  /** 0–1, each with the printed decimals of its percentage; they add up to exactly 1. */
  readonly shares: readonly number[];
  /** Indexes of the shares that usual rounding would print otherwise. */
  readonly adjusted: readonly number[];
}

/**
 * Rounds counts' shares of their sum so that the printed percentages add up to exactly 100 %: each is cut off at the last
 * printed digit, and what is missing goes to the largest remainders, one each (the method of Hamilton and Hare-Niemeyer); of
 * equal remainders to the first. Arithmetic is in whole numbers. Null where there is nothing to share.
 *
 * @param decimals of the percentages
 */
export function roundShares(counts: readonly number[], decimals: number): RoundedShares | null {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return null;
  const scale = 10 ** (decimals + 2);
  const cut = counts.map((count) => Math.floor((count * scale) / sum));
  const remainders = counts.map((count) => (count * scale) % sum);
  const missing = scale - cut.reduce((total, part) => total + part, 0);
  const lifted = new Set(
    remainders
      .map((remainder, index) => ({ remainder, index }))
      .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  const parts = cut.map((part, index) => part + Number(lifted.has(index)));
  return {
    shares: parts.map((part) => part / scale),
    adjusted: parts.flatMap((part, index) => {
      const usual = (cut[index] ?? 0) + Number(2 * (remainders[index] ?? 0) >= sum);
      return part === usual ? [] : [index];
    }),
  };
}
