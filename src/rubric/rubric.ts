/** A sentence in both languages of the interface. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Who is ranked: sở (department), huyện (district) or xã (commune). */
export type Level = "department" | "district" | "commune";

/** A province's rules for scoring and ranking its units (bộ tiêu chí). Every number's origin stands in `sources`. */
export interface Rubric {
  readonly id: string;
  readonly title: Text;
  readonly province: string;
  readonly year: number;
  readonly level: Level;
  /** The decisions the rubric rests on. */
  readonly basis: readonly { readonly document: string }[];
  /** The root of the tree; its leaves, in order, are the indicators. */
  readonly criteria: Criterion;
  readonly ranking: readonly RankingRule[];
  readonly marks: Marks;
  /** The roster: the units that are expected. Empty when the rubric names none. */
  readonly units: readonly RosterUnit[];
  /** How many units must take part, where the roster does not name them all. */
  readonly unitsExpected?: number;
  /**
   * By path: `criteria.<criterion id>.<max | weight | step | tiers | tiers.<label> | tiers.<label>.<child id>>`,
   * `ranking.<criterion id>`, `marks`, `units`.
   */
  readonly sources: Readonly<Record<string, Source>>;
}

/** A node of the tree (tiêu chí); without children it is an indicator (chỉ tiêu), a column of the sheet. */
export interface Criterion {
  /** Unique in the rubric. */
  readonly id: string;
  readonly name: string;
  /** Other names that headings use. */
  readonly aliases?: readonly string[];
  /** Points. An indicator's maximum, absent when the rubric leaves it open; on a parent, absent means the weighted sum of its children's. */
  readonly max?: number;
  /** Factor of the criterion's total in its parent's; 1 when absent. */
  readonly weight?: number;
  /** Points; scores of an indicator are multiples of it. Absent: any. */
  readonly step?: number;
  readonly children?: readonly Criterion[];
  readonly tiers?: Tiers;
}

/** Points, or a share of the maximum written `"90%"`. */
export type Threshold = number | string;

/** What a band asks: of the criterion's own total and/or of each child (one threshold for all, or one by child id). */
export interface Demand {
  readonly total?: Threshold;
  readonly each?: Threshold | Readonly<Record<string, Threshold>>;
}

/**
 * A tier's rule: it holds when everything demanded holds; `atLeast` is inclusive, `over` exclusive. Where no band of a
 * criterion demands anything, the rubric leaves the minima open: its tiers are known by name only.
 */
export interface Band {
  readonly label: string;
  readonly atLeast?: Demand;
  readonly over?: Demand;
}

/** Bands from the best to the lowest; `otherwise` is the unranked label of a unit below the lowest. */
export interface Tiers {
  readonly bands: readonly Band[];
  readonly otherwise: string;
}

/** How equal totals share a rank: 1,2,2,4 · 1,2,2,3 · 1,2,3,4. */
export type Ties = "competition" | "dense" | "ordinal";

export interface RankingRule {
  /** Id of the ranked criterion. */
  readonly of: string;
  readonly ties: Ties;
  /** Decimals the totals are rounded to before they are compared; null: unrounded. */
  readonly decimals: number | null;
  /** For ordinal ranks: criteria compared in turn between equal totals, higher first; then sheet order. */
  readonly tieBreak?: readonly string[];
  /** Groups (see `RosterUnit.group`) that get no rank. Each other group is ranked apart. */
  readonly unrankedGroups?: readonly string[];
  /** True: the groups are ranked together, in one list. */
  readonly acrossGroups?: boolean;
}

/** Texts that stand for a score (ký hiệu). */
export interface Marks {
  readonly zero: readonly string[];
  readonly exempt: readonly string[];
  readonly notSubmitted: readonly string[];
}

/** What exemption from a criterion does: it leaves total and maximum, or counts full. */
export type Exemption = "out" | "full";

export interface RosterUnit {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly group?: string;
  /** True: the unit may take part and is not missed when it does not. */
  readonly invited?: boolean;
  /** By criterion id. It holds where the sheet's cell is blank or an exempt mark; a number in the cell stands and is reported. */
  readonly exempt?: Readonly<Record<string, Exemption>>;
}

/** Whether a document states a number or it was inferred from published results. */
export interface Source {
  readonly kind: "stated" | "inferred";
  /** Decision or report and place in it. */
  readonly document?: string;
  readonly note?: Text;
  /** The interval the inferred number must lie in: above `over`, at most `atMost`. */
  readonly bracket?: { readonly over?: Threshold; readonly atMost?: Threshold };
}
