import { parentsOf } from "../../rubric/tree";
import type { TierInference, TierRule } from "../inference";
import type { ResultBoard } from "../resultBoard";
import { fitTiers, misfitOf } from "./fitTiers";
import type { TierFits } from "./fitTiers";
import { proposeBands, roundnessOf } from "./proposeBands";

/** A share of the units that a table's own slips may take before a rule counts as no explanation. */
const SLIPS = 0.1;

/**
 * The rule on tiers of every criterion that shows them. Where more than one explains them, criteria of one rubric are taken
 * to be ruled alike: one that only the children explain decides for the others; else the rounder minima; else the total.
 */
export function inferTiers(board: ResultBoard): readonly TierInference[] {
  const all = parentsOf(board.criteria).flatMap((criterion) => fitTiers(board, criterion) ?? []);
  const possible = all.map(possibleRules);
  const asksChildren = all.some((fits, index) => prefersChildren(fits, possible[index] ?? []));
  return all.map((fits, index): TierInference => {
    const rules = possible[index] ?? [];
    const rule = (asksChildren ? rules.find((candidate) => candidate !== "total") : undefined) ?? rules[0] ?? null;
    return {
      ...fits.inference,
      rule,
      alternatives: rules.filter((other) => other !== rule),
      proposed: rule === null ? [] : proposeBands(fits, rule),
    };
  });
}

/**
 * The rules that explain the tiers best, simplest first; none where nobody has a tier. Minima for each child by itself explain
 * almost anything and count only where nothing simpler explains as much.
 */
function possibleRules(fits: TierFits): readonly TierRule[] {
  const { labels, units } = fits.inference;
  if (labels.length === 0) return [];
  const counted = (["total", "each", "each-by-child"] as const).flatMap((rule) => {
    const misfit = misfitOf(fits, rule);
    return misfit === null || Math.floor(misfit) > SLIPS * units ? [] : [{ rule, misfit }];
  });
  const least = Math.min(...counted.map(({ misfit }) => misfit));
  const rules = counted.filter(({ misfit }) => misfit === least).map(({ rule }) => rule);
  return rules.length > 1 ? rules.filter((rule) => rule !== "each-by-child") : rules;
}

function prefersChildren(fits: TierFits, rules: readonly TierRule[]): boolean {
  if (rules.length === 0) return false;
  if (!rules.includes("total")) return true;
  return rules.includes("each") && roundnessOf(fits, "each") > roundnessOf(fits, "total") + 1e-9;
}
