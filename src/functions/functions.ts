import { evaluate } from "./evaluate";
import { max } from "./max";
import { minimum } from "./minimum";
import { number } from "./number";
import { percent } from "./percent";
import { rank } from "./rank";
import { shortfall } from "./shortfall";
import { tier } from "./tier";
import { total } from "./total";

// The custom functions, namespace CQDT. The metadata generator reads these declarations; what users read about them stands in
// `locales`, by the names used here. Everywhere `rubric` is "<rubric id>" or "<rubric id>/<criterion id>", and `scores` is one or
// more ranges of one row or one column (or single values) that hold together one score for each indicator, in leaf order.

/**
 * Points of the criterion: the weighted sum of its indicators. "" for a unit that submitted nothing.
 * @customfunction TOTAL
 */
export function TOTAL(rubric: string, scores: unknown[][][]): unknown {
  return total(rubric, scores);
}

/**
 * Share 0–1 of the criterion's maximum. "" for a unit that submitted nothing.
 * @customfunction PERCENT
 */
export function PERCENT(rubric: string, scores: unknown[][][]): unknown {
  return percent(rubric, scores);
}

/**
 * The tier's label, or the unranked label. "" for a unit that submitted nothing.
 * @customfunction TIER
 */
export function TIER(rubric: string, scores: unknown[][][]): unknown {
  return tier(rubric, scores);
}

/**
 * The rank of `total` among `totals` (1-based) by the criterion's ranking rule; an array of ranks when `total` holds as many
 * cells as `totals`. `groups` holds a group for each total and ranks each apart. `position` says which of the totals the one
 * is (`ROWS(H$6:H6)`); it is needed where equal totals get different ranks. `tieBreaks` are the columns of the rule's
 * tie-breaking criteria. "" for a unit without a total.
 * @customfunction RANK
 */
export function RANK(
  rubric: string,
  total: unknown[][],
  totals: unknown[][],
  groups?: unknown[][],
  position?: unknown,
  tieBreaks?: unknown[][][],
): unknown[][] {
  return rank(rubric, { total, totals, groups, position, tieBreaks: tieBreaks ?? [] });
}

/**
 * What is lacking for the next better tier, in Vietnamese: "Giao dịch thiếu 0,24 điểm". "" in the best tier.
 * @customfunction SHORTFALL
 */
export function SHORTFALL(rubric: string, scores: unknown[][][]): unknown {
  return shortfall(rubric, scores);
}

/**
 * The criterion's maximum in points.
 * @customfunction MAX
 */
export function MAX(rubric: string): unknown {
  return max(rubric);
}

/**
 * The points a tier asks for: of a criterion with tiers its total; of its child what the tier asks of that child.
 * @customfunction MINIMUM
 */
export function MINIMUM(rubric: string, tier: string): unknown {
  return minimum(rubric, tier);
}

/**
 * All results of a table of units × indicators, a row a unit. Columns: for every criterion with children, children before their
 * parents and the whole last: total, share 0–1, tier (where it has tiers), rank (where it is ranked).
 * @customfunction EVALUATE
 */
export function EVALUATE(rubric: string, table: unknown[][]): unknown[][] {
  return evaluate(rubric, table);
}

/**
 * The number a Vietnamese-written text stands for: "1.234,5" is 1234.5, "45,3%" is 0.453, a blank is 0.
 * @customfunction NUMBER
 */
export function NUMBER(text: unknown): unknown {
  return number(text);
}
