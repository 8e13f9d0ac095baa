/** Why nothing can be filled; the sheet stays as it is. */
export type FillProblem =
  /** No unit with scores. */
  | { readonly code: "no-units" }
  /** The rubric has none of the wanted results. */
  | { readonly code: "nothing-wanted" }
  /** Indicators without a column: totals above them would be wrong. */
  | { readonly code: "missing-columns"; readonly criteria: readonly string[] }
  /** Criteria whose maximum is neither in the rubric nor on the sheet: percents and tiers by percent are unknown. */
  | { readonly code: "max-unknown"; readonly criteria: readonly string[] }
  /** Criteria whose tiers the rubric knows by name only. */
  | { readonly code: "minimum-unknown"; readonly criteria: readonly string[] }
  /** Criteria whose maximum stands only on the sheet, while CQDT functions know only the rubric. */
  | { readonly code: "max-only-on-sheet"; readonly criteria: readonly string[] }
  /** Native formulas do not see a number that is stored as text. */
  | { readonly code: "numbers-as-text"; readonly cells: readonly string[] }
  /** Result cells that are part of a merged area. */
  | { readonly code: "merged-cells"; readonly areas: readonly string[] }
  /** New columns would lie beyond Excel's last column. */
  | { readonly code: "no-room" }
  /** A group's rows stand too far apart, or shared ranks need unrounded totals: no formula of Excel 2016 says it. */
  | { readonly code: "rank-not-expressible"; readonly criterion: string }
  /** A native formula would exceed Excel's 8,192 characters. */
  | { readonly code: "formula-too-long"; readonly criterion: string };
