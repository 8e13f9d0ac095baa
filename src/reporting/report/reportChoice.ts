/** The parts a report can have, in the order in which they are printed. */
export const REPORT_PARTS = [
  "ranking",
  "groups",
  "tiers",
  "tiersChart",
  "stackedChart",
  "movement",
  "yearsChart",
  "criteria",
  "spread",
  "reached",
  "lacking",
  "robustness",
] as const;

/**
 * `ranking`: all units by total; `groups`: the same for each group apart; `tiers`: how many units have each tier; `movement`:
 * ranks against the earlier year; `criteria`: a table a criterion, sorted by it; `spread`: best and worst of each criterion;
 * `reached`: units at or above a band in each criterion; `lacking`: what each unit lacks for the next tier;
 * `robustness`: how firm the ranking is, where draws were made.
 */
export type ReportPartKind = (typeof REPORT_PARTS)[number];

/** What the cells of a report's sheets hold. */
export const REPORT_MODES = ["values", "formulas"] as const;

export type ReportMode = (typeof REPORT_MODES)[number];

/** All but what takes draws of the ranking, which are made when they are asked for. */
export const PARTS_WITHOUT_DRAWS: readonly ReportPartKind[] = REPORT_PARTS.filter((part) => part !== "robustness");

/** What a unit must reach in a criterion to be counted: a tier of the rubric by its label, or a share 0–1 of the maximum. */
export type ReachedChoice =
  { readonly kind: "band"; readonly label: string } | { readonly kind: "share"; readonly atLeast: number };

export interface ReportChoice {
  readonly parts: readonly ReportPartKind[];
  /** Ids of the criteria with a table of their own, whatever their order; null: every one but the root. */
  readonly criteria: readonly string[] | null;
  /** How many levels of criteria the ranked table shows below the total; null: all. */
  readonly levels: number | null;
  /** Whether points have their share of the maximum beside them in the ranked table. */
  readonly shares: boolean;
  /** Null: the lowest band of the rubric, or half of the maximum where the minima of its bands are not known. */
  readonly reached: ReachedChoice | null;
  /** Printed decimals of percentages. */
  readonly shareDecimals: number;
}

/** Everything that has something to show. */
export const WHOLE_REPORT: ReportChoice = {
  parts: REPORT_PARTS,
  criteria: null,
  levels: null,
  shares: false,
  reached: null,
  shareDecimals: 1,
};
