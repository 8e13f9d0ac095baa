import { WHOLE_REPORT } from "../report/reportChoice";
import { roundShares } from "../roundShares";

const MOST_DECIMALS = 6;

/** Shares of a whole as a sentence prints them. */
interface PrintedShares {
  /** 0–1, each with the printed decimals of its percentage; they add up to exactly 1. */
  readonly shares: readonly number[];
  readonly decimals: number;
}

/**
 * Counts' shares of their sum as the table beside the sentence prints them: together 100 %; finer only where some would read
 * as none, or as all. Null where there is nothing to share.
 */
export function printedShares(counts: readonly number[]): PrintedShares | null {
  const sum = counts.reduce((total, count) => total + count, 0);
  let decimals = WHOLE_REPORT.shareDecimals;
  let rounded = roundShares(counts, decimals);
  const readsFalse = (): boolean =>
    counts.some((count, place) => {
      const share = rounded?.shares[place];
      return (share === 0 && count > 0) || (share === 1 && count < sum);
    });
  while (readsFalse() && decimals < MOST_DECIMALS) {
    decimals += 1;
    rounded = roundShares(counts, decimals);
  }
  return rounded === null ? null : { shares: rounded.shares, decimals };
}
