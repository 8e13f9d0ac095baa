import type { TierRule, Undecided } from "../../inference/inference";
import type { Ties } from "../../rubric/rubric";
import { formatNumber } from "../format";
import type { inference as vi } from "../vi/inference";

const RULES: Readonly<Record<TierRule, string>> = {
  total: "a minimum of the total",
  each: "one minimum that every part must reach",
  "each-by-child": "a minimum of its own for each part",
};

const TIES: Readonly<Record<Ties, string>> = {
  competition: "1, 2, 2, 4",
  dense: "1, 2, 2, 3",
  ordinal: "1, 2, 3, 4",
};

function list(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(", ");
}

function undecided(open: Undecided, name: (criterion: string) => string): string {
  const of = `“${name(open.criterion)}”`;
  switch (open.code) {
    case "no-total":
      return `${of}: the table prints no total, so weights cannot be inferred; write them where they are not 1.`;
    case "weights-free":
      return `${of}: the units' scores do not tell the weights of ${list(open.terms.map(name))} apart; look them up in the document.`;
    case "weights-unexplained":
      return `${of}: no weights give the printed totals; check the columns of its parts.`;
    case "tier-rule":
      return `${of}: each of these explains the tiers: ${open.rules.map((rule) => RULES[rule]).join("; ")}. The draft uses the first.`;
    case "tier-unexplained":
      return `${of}: no rule on the total or its parts explains the printed tiers; write the minima from the document.`;
    case "tier-none":
      return `${of}: no unit has a tier, so minima cannot be inferred; write the tiers from the document.`;
    case "tier-order":
      return `${of}: the numbers do not tell whether “${open.better}” or “${open.lower}” is the better tier; check the order.`;
    case "tier-unseen":
      return `${of}: no unit has “${open.tier}”, so its minimum is a guess; correct it from the document.`;
    case "minimum-without-lower-end":
      return open.child === null
        ? `${of}: no unit tells what the minimum of “${open.tier}” is above; the proposed one is a guess.`
        : `${of}: no unit tells what the minimum of “${name(open.child)}” for “${open.tier}” is above; the proposed one is a guess.`;
    case "unranked-label":
      return `${of}: no unit is below the lowest tier, so the unranked label is a guess.`;
    case "ties":
      return `${of}: the numbers do not tell how equal totals are ranked (${open.ties.map((ties) => TIES[ties]).join(" or ")}).`;
    case "tie-break":
      return open.criteria.length === 0
        ? `${of}: equal totals have different ranks that do not follow the sheet's order; write the criterion that decides.`
        : `${of}: of units with equal totals the one with more of ${list(open.criteria.map(name))} always comes first; that may be what decides, or chance.`;
    case "rank-decimals":
      return `${of}: the ranks follow when totals are compared at ${open.decimals.join(" or ")} decimals.`;
    case "finer-totals":
      return `${of}: totals that are printed equal may still differ in digits that are not printed.`;
    case "groups":
      return `${of}: the numbers do not tell whether the groups are ranked apart or in one list.`;
  }
}

/** Sentences of the rules inferred from a published result. */
export const inference: typeof vi = {
  headings: {
    weights: "Weights",
    tiers: "Tiers",
    ranking: "Ranking",
    decimals: "Printed decimals",
    undecided: "What the numbers do not decide",
  },
  source: (file, sheet, title) => `${file} · sheet “${sheet}” · ${title}`,
  written: (file) => `Proposed rubric written: ${file}`,
  rules: RULES,
  ties: TIES,
  undecided,
  plainSum: (criterion, explained, units) =>
    `“${criterion}”: the plain sum of its parts, which gives ${String(explained)} of ${String(units)} units' totals.`,
  weighted: (criterion, explained, units, residual) =>
    `“${criterion}”: a weighted sum, which gives ${String(explained)} of ${String(units)} units' totals (residual ${residual} points).`,
  weightless: (criterion, units) => `“${criterion}”: no weights give the totals of its ${String(units)} units.`,
  weight: (term, weight, least, most) =>
    most === null ? `${term}: ${weight} (from ${least})` : `${term}: ${weight} (from ${least} to ${most})`,
  tierRule: (criterion, rule, units) => `“${criterion}”: ${RULES[rule]} (${String(units)} units).`,
  tierless: (criterion) => `“${criterion}”: the rule is not known.`,
  minimum: (label, child, minimum, bracket) => `${label}${child === null ? "" : `, ${child}`}: ${minimum} (${bracket})`,
  bracket: (over, atMost) => {
    if (over === null) return atMost === null ? "no unit tells" : `at most ${atMost}`;
    return atMost === null ? `above ${over}` : `above ${over}, at most ${atMost}`;
  },
  needsRounding: "It fits only when rounding is allowed for.",
  contradictions: (names, more) =>
    `Contradicted by: ${names.join("; ")}${more === 0 ? "" : ` and ${formatNumber(more, "en")} more`}.`,
  otherRule: (rule, count) => `Units against “${RULES[rule]}”: ${formatNumber(count, "en")}.`,
  unit: (name, row) => `${name} (row ${String(row)})`,
  ranked: (criterion, ties, decimals, units) =>
    `“${criterion}”: equal totals rank ${TIES[ties]}; totals are compared ${decimals === null ? "unrounded" : `at ${String(decimals)} decimals`} (${String(units)} units).`,
  acrossGroups: "The groups stand in one list.",
  unrankedGroups: (groups) => `Not ranked: ${list(groups)}.`,
  decimals: (scores, totals) => [`scores: ${String(scores)}`, ...totals].join("; "),
  decimalsOf: (criterion, decimals) => `“${criterion}”: ${String(decimals)}`,
  percentDecimals: (decimals) => `percentages: ${String(decimals)}`,
  notes: {
    weight: (units) =>
      `Inferred from the totals of ${String(units)} units; the bracket is what the rounding of the printed numbers leaves open.`,
    freeWeight: (units) => `A guess: the totals of ${String(units)} units do not determine this weight by itself.`,
    tiers: (rule, units, contradictions) =>
      `Inferred from the tiers of ${String(units)} units: ${RULES[rule]}${contradictions === 0 ? "" : `; ${String(contradictions)} units contradict it`}.`,
    tiersUnknown: "The table only gives the tiers' names; their minima are left open.",
    minimum: "A round number within the bracket that the published result leaves.",
    minimumGuess: "A guess: the published result does not bound it on both sides.",
    ranking: (units) => `Inferred from the ranks of ${String(units)} units.`,
    rankingGuess: (units) =>
      `The ranks of ${String(units)} units do not tell how equal totals are ranked; the usual rule is taken.`,
  },
  unranked: "Không xếp loại",
};
