import { parentsOf } from "../rubric/tree";
import type { RankInference, TierInference, Undecided, WeightsInference } from "./inference";
import type { ResultBoard } from "./resultBoard";
import { bracketsOf } from "./tiers/bracketsOf";

/** What the numbers leave open, in the order of the inference's parts. */
export function listUndecided(
  board: ResultBoard,
  weights: readonly WeightsInference[],
  tiers: readonly TierInference[],
  ranking: readonly RankInference[],
): readonly Undecided[] {
  const printed = new Set(weights.map(({ criterion }) => criterion));
  const unprinted = parentsOf(board.criteria)
    .filter(({ id }) => !printed.has(id))
    .map(({ id }): Undecided => ({ code: "no-total", criterion: id }));
  return [
    ...unprinted,
    ...weights.flatMap(aboutWeights),
    ...tiers.flatMap((inference) => aboutTiers(board, inference)),
    ...ranking.flatMap(aboutRanks),
  ];
}

function aboutWeights({ criterion, terms, units, contradictions }: WeightsInference): readonly Undecided[] {
  if (terms.some(({ proposed }) => proposed === null)) {
    return [{ code: "weights-unexplained", criterion, units: units - contradictions.length, of: units }];
  }
  const free = terms.filter(({ isDetermined }) => !isDetermined).map(({ term }) => term);
  return free.length === 0 ? [] : [{ code: "weights-free", criterion, terms: free }];
}

function aboutTiers(board: ResultBoard, inference: TierInference): readonly Undecided[] {
  const { criterion, labels, unranked, rule, alternatives } = inference;
  if (rule === null) return [{ code: labels.length === 0 ? "tier-none" : "tier-unexplained", criterion }];
  const printed = new Set(board.tiers.get(criterion) ?? []);
  const open = labels.flatMap((tier, band): readonly Undecided[] => {
    if (!printed.has(tier)) return [{ code: "tier-unseen", criterion, tier }];
    return bracketsOf(inference, band)
      .filter(({ bracket }) => bracket.over === null)
      .map(({ child }) => ({ code: "minimum-without-lower-end", criterion, tier, child }));
  });
  return [
    ...(alternatives.length === 0 ? [] : [{ code: "tier-rule" as const, criterion, rules: [rule, ...alternatives] }]),
    ...inference.exchangeable.map(([better, lower]): Undecided => ({ code: "tier-order", criterion, better, lower })),
    ...open,
    ...(unranked === null ? [{ code: "unranked-label" as const, criterion }] : []),
  ];
}

function aboutRanks({ criterion, readings, ties, proposed, tieBreak }: RankInference): readonly Undecided[] {
  const byPrinted = readings.filter(({ decimals }) => decimals !== null);
  const rules = [...new Set(byPrinted.map((reading) => reading.ties))];
  const alike = byPrinted.filter((reading) => reading.ties === proposed.ties);
  const decimals = [...new Set(alike.flatMap((reading) => reading.decimals ?? []))];
  const isSharing = proposed.ties !== "ordinal" && ties !== null;
  const isFiner = byPrinted.length === 0 || (tieBreak.ties > 0 && readings.some((one) => one.decimals === null));
  const isBreakOpen = tieBreak.ties > 0 && (tieBreak.criteria.length > 0 || !tieBreak.inSheetOrder);
  const lists = new Set(readings.map(({ acrossGroups }) => acrossGroups));
  return [
    ...(rules.length > 1 ? [{ code: "ties" as const, criterion, ties: rules }] : []),
    ...(isFiner ? [{ code: "finer-totals" as const, criterion }] : []),
    ...(isSharing && decimals.length > 1 ? [{ code: "rank-decimals" as const, criterion, decimals }] : []),
    ...(isBreakOpen ? [{ code: "tie-break" as const, criterion, criteria: tieBreak.criteria }] : []),
    ...(lists.size > 1 ? [{ code: "groups" as const, criterion }] : []),
  ];
}
