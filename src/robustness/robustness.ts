import type { DrawSettings } from "./drawSettings";

/** How firm one ranking is: what its ranks become when weights and rounded scores are drawn anew many times. */
export interface Robustness {
  /** Id of the ranked criterion. */
  readonly criterion: string;
  readonly settings: DrawSettings;
  /** One for each group that is ranked apart, in sheet order. */
  readonly lists: readonly ListRobustness[];
}

export interface ListRobustness {
  /** Null for the list of all, or of the units without a group. */
  readonly group: string | null;
  readonly first: FirstPlace;
  /** By the board's rank, then in sheet order. */
  readonly units: readonly UnitRobustness[];
  readonly pairs: PairsAlike;
}

export interface FirstPlace {
  /** Who is first on the board; places in the evaluation's `units`. */
  readonly units: readonly number[];
  /** Share 0–1 of the draws in which one of them has rank 1. */
  readonly share: number;
}

export interface UnitRobustness {
  /** Place in the evaluation's `units`. */
  readonly unit: number;
  /** On the board. */
  readonly rank: number;
  /** The best and the worst rank of any draw. */
  readonly best: number;
  readonly worst: number;
  /** The ranks at the lower end, the middle and the upper end of nine draws in ten (5 %, 50 %, 95 %): a rank that was drawn. */
  readonly from: number;
  readonly median: number;
  readonly to: number;
  /** How many draws gave each rank from `best` (the first element) to `worst`; the sum is the number of draws. */
  readonly counts: Uint32Array;
  /** Share 0–1 of the draws that gave the board's rank. */
  readonly kept: number;
  /** With how many units of the list it cannot be told apart. */
  readonly alike: number;
  /** Up to `NEAREST` of them, the nearest on the board first; places in the evaluation's `units`. */
  readonly nearest: readonly number[];
}

/** Units that the draws cannot tell apart: neither is ahead of the other in `SURE` of the draws or more. */
export interface PairsAlike {
  readonly count: number;
  /** All pairs of the list. */
  readonly of: number;
  /** By rank; the first `LISTED` where there are more. */
  readonly listed: readonly UnitPair[];
}

export interface UnitPair {
  /** The better one on the board; places in the evaluation's `units`. */
  readonly one: number;
  readonly other: number;
  /** Shares 0–1 of the draws; they share a rank in the rest. */
  readonly oneAhead: number;
  readonly otherAhead: number;
}

/** Share of the draws from which on the order of two units is taken for sure. */
export const SURE = 0.95;

/** How many of the units that one cannot be told apart from are kept for each. */
export const NEAREST = 3;

/** No more pairs than this are named. */
export const LISTED = 1000;
