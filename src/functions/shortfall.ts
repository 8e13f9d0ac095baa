import { describeShortfalls } from "../locales/describeShortfalls";
import { tierIndex } from "../scoring/completeRow";
import { shortfall as findShortfall } from "../scoring/shortfall";
import { completeUnit } from "./completeUnit";
import { findPart } from "./findPart";
import { fail } from "./functionError";
import { tiersOf } from "./tier";
import { undecidedTier } from "./undecidedTier";

/**
 * What is lacking for the next better tier, as `describeShortfalls` puts it. "" in the best tier, and when the unit submitted
 * nothing or is exempt from all of it.
 */
export function shortfall(name: unknown, scores: readonly unknown[]): string {
  const part = findPart(name);
  const { plan, rubric, criterion } = part;
  const tiers = tiersOf(part);
  const row = completeUnit(part, scores);
  if (row === null) return "";
  if (tierIndex(plan, tiers, row) === -1) return fail(undecidedTier(criterion));
  return describeShortfalls(findShortfall(plan, tiers, row), rubric);
}
