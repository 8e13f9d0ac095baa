import type { Shortfall } from "../scoring/results";

/** What a board says as a whole: plain data, without sentences. */
export interface Summary {
  readonly units: number;
  /** Units that submitted. */
  readonly submitted: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** One for each criterion with tiers whose minima are known, in the rubric's order. */
  readonly tiers: readonly TierShares[];
  /** One for each ranked criterion and group. */
  readonly rankings: readonly RankingList[];
  /** Units with the unranked label, for each criterion with tiers, in the rubric's order, then in sheet order. */
  readonly belowMinimum: readonly BelowMinimum[];
}

export interface TierShares {
  /** Criterion id. */
  readonly criterion: string;
  /** Units with a tier or the unranked label. */
  readonly counted: number;
  /** Units whose tier is unknown or not given, and their share, printed as the others are. */
  readonly unknown: number;
  readonly unknownShare: number;
  /** Every label of the rubric, best first, the unranked label last. */
  readonly tiers: readonly TierShare[];
}

export interface TierShare {
  readonly label: string;
  /** True for the label of a unit below the lowest band. */
  readonly unranked: boolean;
  readonly count: number;
  /** 0–1, of all units, as it is printed in percent at one decimal; all shares, the unknown's too, add up to exactly 1. */
  readonly share: number;
}

export interface RankingList {
  /** Criterion id. */
  readonly criterion: string;
  readonly group: string | null;
  /** By rank, then in sheet order. */
  readonly places: readonly RankedUnit[];
  /** Units of the group without a rank, in sheet order. */
  readonly unranked: readonly ListedUnit[];
}

export interface ListedUnit {
  readonly name: string;
  /** 1-based row of the sheet. */
  readonly row: number;
}

export interface RankedUnit extends ListedUnit {
  readonly rank: number;
  /** Points of the ranked criterion. */
  readonly total: number | null;
  /** 0–1. */
  readonly percent: number | null;
  /** `null` when the criterion has no tiers. */
  readonly tier: string | null;
}

export interface BelowMinimum extends ListedUnit {
  /** Criterion id. */
  readonly criterion: string;
  /** What the unit lacks for the lowest band. */
  readonly shortfalls: readonly Shortfall[];
}
