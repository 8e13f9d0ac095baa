import type { Rubric } from "../../../rubric/rubric";
import type { PrintedQuantity } from "../tables/quantity";
import type { TablesAudit } from "../tables/tablesAudit";
import type { Span, Statement } from "./statement";

/** The tables of one rubric, as `auditTables` gives them. */
export interface StatementBoard {
  readonly rubric: Rubric;
  readonly tables: TablesAudit;
}

/** A cell that a verdict rests on. */
export type Evidence = Pick<PrintedQuantity, "sheet" | "cell" | "name" | "printed">;

/** Why a statement is not checked. */
export type UncheckedReason =
  /** No table is of the level it is about, or it names none and several fit. */
  | { readonly code: "no-table" }
  | { readonly code: "no-unit" }
  | { readonly code: "no-criterion" }
  /** Names stand there that are in no table, so that the list cannot be counted. */
  | { readonly code: "list-unclear" }
  /** It may be said of a part of the units. */
  | { readonly code: "part-of-units" }
  /** No count said before is the one said again. */
  | { readonly code: "not-said-before" }
  /** The tables do not show the year. */
  | { readonly code: "no-year"; readonly years: readonly number[] }
  /** The tables do not show the quantity for the unit. */
  | { readonly code: "no-value"; readonly units: readonly string[] };

/** What speaks against a statement, or qualifies it. Points are points, shares 0–1. */
export type StatementReason =
  | UncheckedReason
  /** The tables print another value for this unit. */
  | { readonly code: "value-differs"; readonly evidence: Evidence }
  /** A unit has more (fewer) than the one said to have most (least). */
  | { readonly code: "beaten"; readonly evidence: Evidence }
  /** It holds among the units that the rubric does not exempt from the criterion. */
  | { readonly code: "without-exempt"; readonly units: readonly string[] }
  /** A unit with the same points is missing from the list. */
  | { readonly code: "left-out"; readonly evidence: Evidence }
  | { readonly code: "listed-twice"; readonly unit: string }
  /** Another number of units follows. */
  | { readonly code: "count-differs"; readonly count: number; readonly units: readonly string[] }
  /** The list names another number of units. */
  | { readonly code: "list-differs"; readonly count: number }
  /** Another number of units stands in the tables. */
  | { readonly code: "units-differ"; readonly count: number }
  /** It does not hold for the criterion that is named, but for another one. */
  | { readonly code: "holds-for-other-criterion"; readonly said: string; readonly holds: string }
  /** The difference is that of these two units, not of the best and the lowest. */
  | { readonly code: "difference-of-others"; readonly high: Evidence; readonly low: Evidence }
  | { readonly code: "difference-of"; readonly high: Evidence; readonly low: Evidence }
  /** Digits were cut off instead of rounded. */
  | { readonly code: "cut-off" }
  /** The share is that of the units without a tier in at least one of the criteria. */
  | { readonly code: "share-of-not-all"; readonly share: number };

/** What follows from the tables in place of what is said. */
export type StatementExpectation =
  | { readonly kind: "points"; readonly value: number; readonly low: number; readonly high: number }
  | { readonly kind: "share"; readonly value: number; readonly low: number; readonly high: number }
  | { readonly kind: "count"; readonly value: number }
  | { readonly kind: "rank"; readonly values: readonly number[] }
  | { readonly kind: "labels"; readonly values: readonly string[] };

/** `agrees`, `rounding` and `wrong` as for cells; `unchecked` where the tables do not decide it. */
export type StatementVerdict = "agrees" | "rounding" | "wrong" | "unchecked";

/** What one board says of a statement. */
export interface Judgement {
  readonly verdict: StatementVerdict;
  /** Criterion id; null where the statement is about none. */
  readonly criterion: string | null;
  /** The units it is about, by the name all tables share. */
  readonly units: readonly string[];
  readonly expected: StatementExpectation | null;
  readonly reasons: readonly StatementReason[];
}

export interface StatementEntry extends Judgement {
  readonly statement: Statement;
  /** Id of the rubric it was checked by; null where it was not, or needs none. */
  readonly rubric: string | null;
}

export interface StatementsAudit {
  /** In the order of the text. */
  readonly entries: readonly StatementEntry[];
  /** Numbers of the text that no statement holds: not checked. */
  readonly unread: readonly Span[];
}
