import type { Area } from "../../grid/area";

/** Why something is highlighted; each kind has its own colour and its own font or border, never colour alone. */
export const HIGHLIGHT_KINDS = ["unranked", "below-minimum", "threshold"] as const;

export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** One conditional format: cells of `area` for which `formula` (en-US, relative to the area's first cell) is true. */
export interface HighlightRule {
  readonly kind: HighlightKind;
  /** Criterion id the rule is about. */
  readonly criterion: string;
  readonly area: Area;
  readonly formula: string;
}

/** A rule as the sheet holds it, which does not know the criterion. */
export type PlacedRule = Omit<HighlightRule, "criterion">;

/** A rule on the sheet, by the id under which it is removed. */
export interface KnownRule extends PlacedRule {
  readonly id: string;
}

export interface HighlightRequest {
  readonly unranked: boolean;
  readonly belowMinimum: boolean;
  /** Indicator cells below this share (0–1) of their maximum; null: off. */
  readonly threshold: number | null;
}
