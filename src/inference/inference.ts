import type { Ties } from "../rubric/rubric";

/** An interval a minimum must lie in: above `over`, at most `atMost`; null where no unit bounds it. */
export interface Bracket {
  readonly over: number | null;
  readonly atMost: number | null;
}

/** A unit of the table. */
export interface UnitName {
  readonly name: string;
  /** 1-based row of the sheet. */
  readonly row: number;
}

/** What the printed numbers say about the rules they were made by. */
export interface Inference {
  readonly decimals: PrintedDecimals;
  readonly weights: readonly WeightsInference[];
  readonly tiers: readonly TierInference[];
  readonly ranking: readonly RankInference[];
  /** What the numbers cannot decide, in the order of the parts above. */
  readonly undecided: readonly Undecided[];
}

/** Digits after the decimal sign that the table prints. */
export interface PrintedDecimals {
  readonly scores: number;
  /** By id of a criterion with a printed total. */
  readonly totals: Readonly<Record<string, number>>;
  /** Of percentages, by criterion id. */
  readonly percents: Readonly<Record<string, number>>;
}

/** The weights of what a printed total is the sum of. */
export interface WeightsInference {
  /** The criterion whose total is printed. */
  readonly criterion: string;
  /** In the tree's order; a child without printed points is replaced by its own children. */
  readonly terms: readonly TermWeight[];
  /** How many units have a total and all its terms. */
  readonly units: number;
  /** Root mean square of printed less fitted total, in points. */
  readonly residual: number;
  /** Units whose total the proposed weights do not give within the rounding of what is printed. */
  readonly contradictions: readonly UnitName[];
  /** Directions in which weights can change without changing any total; empty when the scores determine all weights. */
  readonly freedom: readonly (readonly TermChange[])[];
}

export interface TermWeight {
  /** Criterion id. */
  readonly term: string;
  /** By least squares. */
  readonly estimate: number;
  /** Least and most the weight can be, whatever the others are, in the units that are not contradictions; `most` null: no limit. */
  readonly least: number;
  readonly most: number | null;
  /** False when another set of weights gives the very same totals. */
  readonly isDetermined: boolean;
  /** A round weight, one set for all terms; null when no weights explain the totals. */
  readonly proposed: number | null;
}

export interface TermChange {
  readonly term: string;
  /** Relative to the largest change of the direction, which is 1 or -1. */
  readonly change: number;
}

/** How a rule on tiers fits. Points, or shares 0–1 of the maximum where `scale` says so. */
export interface RuleFit {
  readonly scale: "points" | "share";
  /** By band, best first: where the minimum lies, taking the numbers as printed. */
  readonly brackets: readonly Bracket[];
  /** The same, allowing for the rounding of what is printed. */
  readonly outer: readonly Bracket[];
  /** True: no minima explain the numbers as printed; the brackets are the outer ones. */
  readonly needsRounding: boolean;
  /** Units whose tier the rule cannot give; the brackets are those of the others. */
  readonly contradictions: readonly UnitName[];
}

/** The minima of one child. */
export interface ChildFit {
  readonly child: string;
  readonly scale: "points" | "share";
  readonly brackets: readonly Bracket[];
  readonly outer: readonly Bracket[];
}

export type TierRule = "total" | "each" | "each-by-child";

export interface TierInference {
  readonly criterion: string;
  /** Best first, without the unranked label. */
  readonly labels: readonly string[];
  /** The label of units below the lowest band; null when the table shows none. */
  readonly unranked: string | null;
  readonly units: number;
  /** Pairs of labels, as ordered, that the tiers would be explained by as well the other way round. */
  readonly exchangeable: readonly (readonly [better: string, lower: string])[];
  /** Points the total is out of, with the proposed weights; null when some maximum is unknown. */
  readonly max: number | null;
  /** A minimum of the criterion's own total. */
  readonly total: RuleFit;
  /** One minimum that every child must reach; null without children whose maxima are known. */
  readonly each: RuleFit | null;
  /** A minimum for each child; null where a simpler rule explains every unit, or fewer than two children have points. */
  readonly eachByChild: {
    readonly children: readonly ChildFit[];
    readonly needsRounding: boolean;
    readonly contradictions: readonly UnitName[];
  } | null;
  /** The simplest rule with the fewest contradictions; null when every rule is contradicted by too many units. */
  readonly rule: TierRule | null;
  /** Other rules that explain the tiers as well. */
  readonly alternatives: readonly TierRule[];
  /** The rule's minima as round numbers inside the brackets, by band; empty without a rule. */
  readonly proposed: readonly ProposedBand[];
}

/** Minima in the rule's own scale. */
export interface ProposedBand {
  readonly label: string;
  readonly scale: "points" | "share";
  /** For `total` and `each`. */
  readonly minimum?: number;
  /** For `each-by-child`, by child id, with the scale of each. */
  readonly children?: readonly {
    readonly child: string;
    readonly scale: "points" | "share";
    readonly minimum: number;
  }[];
}

/** A way of ranking that gives the printed ranks. */
export interface RankReading {
  readonly ties: Ties;
  /** Decimals at which totals are compared; null: finer than they are printed. */
  readonly decimals: number | null;
  /** True: the groups stand in one list. */
  readonly acrossGroups: boolean;
}

export interface RankInference {
  readonly criterion: string;
  /** How many units have a rank. */
  readonly units: number;
  /** Readings that explain the ranks best, the likeliest first. */
  readonly readings: readonly RankReading[];
  /** The tie rule that all readings by printed totals agree on; null: undecided. */
  readonly ties: Ties | null;
  /** What the proposal uses. */
  readonly proposed: RankReading;
  /** Units whose printed rank the proposed reading cannot give. */
  readonly contradictions: readonly UnitName[];
  /** Equal totals that have different ranks: whether they stand in sheet order, and the criteria of which the higher comes first each time. */
  readonly tieBreak: { readonly ties: number; readonly inSheetOrder: boolean; readonly criteria: readonly string[] };
  /** Groups of which no unit has a rank. */
  readonly unrankedGroups: readonly string[];
}

/** What the numbers leave open. */
export type Undecided =
  | { readonly code: "no-total"; readonly criterion: string }
  | { readonly code: "weights-free"; readonly criterion: string; readonly terms: readonly string[] }
  | { readonly code: "weights-unexplained"; readonly criterion: string; readonly units: number; readonly of: number }
  | { readonly code: "tier-rule"; readonly criterion: string; readonly rules: readonly TierRule[] }
  | { readonly code: "tier-unexplained"; readonly criterion: string }
  | { readonly code: "tier-none"; readonly criterion: string }
  | { readonly code: "tier-order"; readonly criterion: string; readonly better: string; readonly lower: string }
  | { readonly code: "tier-unseen"; readonly criterion: string; readonly tier: string }
  | {
      readonly code: "minimum-without-lower-end";
      readonly criterion: string;
      readonly tier: string;
      /** Null: the minimum of the total, or the one for every child. */
      readonly child: string | null;
    }
  | { readonly code: "unranked-label"; readonly criterion: string }
  | { readonly code: "ties"; readonly criterion: string; readonly ties: readonly Ties[] }
  | { readonly code: "tie-break"; readonly criterion: string; readonly criteria: readonly string[] }
  | { readonly code: "rank-decimals"; readonly criterion: string; readonly decimals: readonly number[] }
  | { readonly code: "finer-totals"; readonly criterion: string }
  | { readonly code: "groups"; readonly criterion: string };
