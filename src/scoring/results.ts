/** What one cell says for one indicator. */
export type Score =
  | { readonly kind: "number"; readonly points: number }
  | { readonly kind: "blank" }
  | { readonly kind: "mark"; readonly meaning: "zero" | "exempt" | "notSubmitted"; readonly text: string }
  /** Text that is neither a number nor a mark of the rubric: the unit's totals above it are unknown. */
  | { readonly kind: "text"; readonly text: string };

/** What a unit lacks for the next better tier of a criterion. */
export interface Shortfall {
  /** Label of the next better tier. */
  readonly tier: string;
  /** Id of the criterion that lacks points: the tiered criterion itself, or one of its children. */
  readonly criterion: string;
  /** Points of that criterion; more than 0, or 0 where a band asks for more than (`over`) exactly what the unit has. */
  readonly points: number;
}

/**
 * One unit's results. Keys are criterion ids: `scores` the indicators; `totals` and `percents` every parent; `tiers` and
 * `shortfalls` every criterion with tiers; `ranks` every ranked criterion. `null`: unknown (an unreadable score below it) or
 * not given (nothing submitted, an unranked group). Percents are shares 0–1.
 */
export interface UnitResult {
  readonly name: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly group: string | null;
  readonly submitted: boolean;
  readonly scores: Readonly<Record<string, number | null>>;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly percents: Readonly<Record<string, number | null>>;
  readonly tiers: Readonly<Record<string, string | null>>;
  readonly ranks: Readonly<Record<string, number | null>>;
  readonly shortfalls: Readonly<Record<string, readonly Shortfall[]>>;
}
