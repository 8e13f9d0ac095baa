import type { Ties } from "../rubric/rubric";

/**
 * A ranked board as bare numbers: everything that a draw needs, and only the units that have a rank. It is plain data, so that
 * it can be handed to a worker. Nodes are those of `ScoringPlan`.
 */
export interface DrawBoard {
  /** Id of the ranked criterion. */
  readonly criterion: string;
  readonly ties: Ties;
  /** Decimals that totals are rounded to before they are compared; null: unrounded. */
  readonly decimals: number | null;
  /** Node of the ranked criterion. */
  readonly node: number;
  /** Nodes compared in turn between equal totals, and the units for which everything below is exempt: they come last. */
  readonly tieBreak: readonly { readonly node: number; readonly exempt: Uint32Array }[];
  readonly indicatorCount: number;
  /** By node. */
  readonly weights: Float64Array;
  /** By node: points; NaN where nobody knows. */
  readonly maxima: Float64Array;
  /** By node; empty for an indicator. */
  readonly children: readonly Int32Array[];
  /** By unit: place in the evaluation's `units`. */
  readonly units: Uint32Array;
  /** By unit: its rank on the board. */
  readonly ranks: Uint32Array;
  /** By unit: the list it is ranked in, from 0. */
  readonly lists: Int32Array;
  /** By list: the group it ranks; null for the list of all, or of the units without a group. */
  readonly groups: readonly (string | null)[];
  /** By indicator and unit: points; an exempt indicator counts 0, as it does in a total. */
  readonly points: readonly Float64Array[];
  /** By indicator and unit: the least points that round to the printed ones, and how far above it the most are. */
  readonly least: readonly Float64Array[];
  readonly widths: readonly Float64Array[];
}

/** Why the ranking of a board cannot be tried. */
export type RobustnessProblem =
  /** The rubric ranks nothing, or not this criterion. */
  | { readonly kind: "not-ranked" }
  /** No list has two units with a rank. */
  | { readonly kind: "too-few" }
  /** More ranks would be kept than fit in memory. `most`: units that this number of draws allows. */
  | { readonly kind: "too-many"; readonly units: number; readonly draws: number; readonly most: number };
