import type { CellValue } from "../../grid/grid";

/** What the audited cell shows: a result, a score that another table repeats, or a maximum in a heading. */
export type AuditOutput = "score" | "total" | "percent" | "tier" | "rank" | "max" | "share";

/**
 * `agrees`: it follows from what is printed, as printed. `rounding`: some unrounded numbers behind what is printed give it.
 * `wrong`: none do. `unknown`: what it should follow from is unreadable, missing or only inferred, or it is no number itself.
 */
export type AuditVerdict = "agrees" | "rounding" | "wrong" | "unknown";

/**
 * What the cell was held against: `printed`, the totals, subtotals or scores of the table that are printed one step below
 * it; `recomputed`, everything from the scores; `other-table`, the same quantity elsewhere. One cell may be held against several.
 */
export type AuditBasis = "printed" | "recomputed" | "other-table";

/** What follows for the cell. Numbers are points; percents are shares 0–1. */
export type AuditExpectation =
  /** `value` is what the printed numbers give as they stand; `low` to `high` what the numbers before rounding may give. */
  | { readonly kind: "number"; readonly value: number; readonly low: number; readonly high: number }
  /** The first label is what the printed numbers give; the others are possible before rounding. Better tiers first among those. */
  | { readonly kind: "label"; readonly labels: readonly [string, ...string[]] }
  /** `rank` is what the printed numbers give, `best` (the lowest number) to `worst` what is possible before rounding. */
  | { readonly kind: "rank"; readonly rank: number; readonly best: number; readonly worst: number }
  /** Nothing may stand here: the unit submitted nothing, or its group is not ranked. */
  | { readonly kind: "nothing" }
  | { readonly kind: "unknown" };

/** A likely reason of an entry's verdict. Cells are addresses such as "G9" on the entry's sheet; `unit` names another unit's row. */
export type AuditReason =
  /** All scores of the row are those of another unit's row, so one of the two was copied. */
  | { readonly code: "copied-row"; readonly unit: string; readonly cell: string }
  /** With the two units' ranks exchanged, both are right. */
  | { readonly code: "swapped-ranks"; readonly unit: string; readonly cell: string }
  /** One digit apart from what follows: `cell` is where it may stand, this cell or one of its scores, and `meant` the number then meant. */
  | { readonly code: "digit-off"; readonly cell: string; readonly meant: number }
  /** A letter or Roman numeral, `written` in `cell`, for the number `meant`. */
  | { readonly code: "letter-for-digit"; readonly cell: string; readonly written: string; readonly meant: number }
  /** Two neighbouring digits exchanged: `meant` is the number then meant in `cell`. */
  | { readonly code: "transposed-digits"; readonly cell: string; readonly meant: number }
  /** Digits after the last one were cut off, not rounded: what follows is `follows`. */
  | { readonly code: "cut-off"; readonly follows: number }
  /** The scores were cut off after their last digit: of `departing` results that differ, none is below what the scores give. */
  | { readonly code: "scores-cut-off"; readonly departing: number }
  /** The weights are inferred, and others within their brackets give this result and all those that follow. */
  | { readonly code: "inferred-weights" }
  /** The decimal sign at another place: `meant` is the number then meant in `cell`. */
  | { readonly code: "decimal-sign"; readonly cell: string; readonly meant: number }
  /** It is what stands in the row above or below, in the same column. */
  | { readonly code: "neighbour-value"; readonly unit: string; readonly cell: string }
  /** The total leaves out the score in `cell`. */
  | { readonly code: "left-out"; readonly criterion: string; readonly cell: string }
  /** The total is right with `points` instead of what stands in `cell`: that score, or the total, was not changed with the other. */
  | { readonly code: "stale-total"; readonly criterion: string; readonly cell: string; readonly points: number }
  /** The rank is that of a total of `low` to `high` points (null: no limit on that side); the row prints `total` in `cell`. */
  | {
      readonly code: "rank-contradicts-own-total";
      readonly cell: string;
      readonly total: number;
      readonly low: number | null;
      readonly high: number | null;
    }
  /** Only because another unit is ranked wrongly: with that unit where its rank puts it, this rank is right. */
  | { readonly code: "displaced"; readonly unit: string; readonly cell: string }
  /** It follows from the number printed in `cell` (of `unit`, when another), which is wrong itself. */
  | { readonly code: "follows-wrong-cell"; readonly unit: string; readonly cell: string }
  /** The percentages below this heading are of a maximum of `implied` points; `cells` of them. */
  | { readonly code: "heading-max"; readonly printed: number; readonly implied: number; readonly cells: number }
  /** A percent sign stands behind numbers that are the criteria's maximum `points`, in the order of the headings. */
  | { readonly code: "percent-for-points"; readonly points: readonly number[] }
  /** The shares add up to `sum` (1 is 100 %). */
  | { readonly code: "shares-sum"; readonly sum: number }
  /** The same quantity stands in another table with another value. */
  | {
      readonly code: "other-table-differs";
      readonly sheet: string;
      readonly cell: string;
      readonly value: CellValue;
    };

export type AuditReasonCode = AuditReason["code"];

/** What the audit says of one printed cell against one basis. The sentence is made from it by `locales`. */
export interface AuditEntry {
  readonly sheet: string;
  /** Address such as "G9". */
  readonly cell: string;
  /** As the sheet names it; null for a heading. */
  readonly unit: string | null;
  /** Criterion id. */
  readonly criterion: string;
  readonly output: AuditOutput;
  /** The cell shows last year's value. */
  readonly year?: "previous";
  readonly printed: CellValue;
  /** Digits after the decimal sign as shown (of the percentage, for a percentage); 0 for labels and ranks. */
  readonly decimals: number;
  readonly expected: AuditExpectation;
  readonly verdict: AuditVerdict;
  readonly basis: AuditBasis;
  /** The most likely first; empty where none can be told, and for what agrees or rounding alone explains. */
  readonly reasons: readonly AuditReason[];
}
