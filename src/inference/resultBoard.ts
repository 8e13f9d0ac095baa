import type { Criterion } from "../rubric/rubric";

/** A printed result as columns: what is known of each unit, whatever sheet it came from. */
export interface ResultBoard {
  /** The tree as far as the table shows it. */
  readonly criteria: Criterion;
  /** Points by criterion id; a criterion whose maximum nobody knows is absent. */
  readonly maxima: ReadonlyMap<string, number>;
  readonly units: readonly ResultUnit[];
  /** Scores of indicators and totals of parents, by criterion id. */
  readonly points: ReadonlyMap<string, PointsColumn>;
  /** Labels by criterion id and unit, each in one spelling; null where none is printed or nothing was submitted. */
  readonly tiers: ReadonlyMap<string, readonly (string | null)[]>;
  /** Ranks by criterion id and unit. */
  readonly ranks: ReadonlyMap<string, readonly (number | null)[]>;
  /** Digits of printed percentages, by criterion id. */
  readonly percentDecimals: ReadonlyMap<string, number>;
}

export interface ResultUnit {
  readonly name: string;
  /** 1-based. */
  readonly row: number;
  readonly group: string | null;
  readonly submitted: boolean;
}

/**
 * By unit: points as printed, and the least and most they may have been before rounding. NaN: unknown or not submitted;
 * -Infinity: exempt.
 */
export interface PointsColumn {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly decimals: number;
  /** False for a total that the table does not print: it is the sum of what it prints below. */
  readonly isPrinted: boolean;
}
