import type { AuditReason } from "./audit";
import { isRight } from "./fact";
import type { Fact } from "./fact";

/** By chance so many results would lie on one side of what the scores give less than once in a hundred tables. */
const FEWEST_DEPARTING = 7;

/**
 * Explains results that scores rounded for print cannot give where the table itself shows that its scores were cut off after
 * their last digit: at least seven totals of one criterion differ from what the printed scores give, every one is above
 * it, and scores that were cut off explain them all. What neither explains counts for nothing and stays wrong.
 *
 * @param judgeCutOff gives the same facts in the same order, judged by scores that were cut off
 */
export function explainCutOff(facts: readonly Fact[], judgeCutOff: () => readonly Fact[]): readonly Fact[] {
  if (!mayBeCutOff(facts)) return facts;
  const cutOff = judgeCutOff();
  const departing = new Map<string, number>();
  const refuted = new Set<string>();
  facts.forEach((fact, at) => {
    const { output, basis, criterion, verdict } = fact.entry;
    if (output !== "total" || basis !== "recomputed" || verdict === "agrees" || verdict === "unknown") return;
    const explained = cutOff[at];
    if (explained !== undefined && isRight(explained)) departing.set(criterion, (departing.get(criterion) ?? 0) + 1);
    else if (verdict === "rounding") refuted.add(criterion);
  });
  return facts.map((fact, at) => {
    const { basis, criterion, verdict } = fact.entry;
    const explained = cutOff[at];
    const count = departing.get(criterion) ?? 0;
    if (verdict !== "wrong" || basis !== "recomputed" || refuted.has(criterion) || count < FEWEST_DEPARTING)
      return fact;
    if (explained === undefined || !isRight(explained)) return fact;
    const reason: AuditReason = { code: "scores-cut-off", departing: count };
    return { ...explained, entry: { ...explained.entry, verdict: "rounding", reasons: [reason] } };
  });
}

/**
 * Whether some criterion has enough totals above what the scores give, and a wrong one. Cut-off scores were at most a whole
 * last digit larger, rounded ones half of it: a total that exceeds the rounded ones by more than their whole range counts not.
 */
function mayBeCutOff(facts: readonly Fact[]): boolean {
  const above = new Map<string, number>();
  const wrong = new Set<string>();
  for (const { entry, shown } of facts) {
    const { output, basis, criterion, verdict, expected } = entry;
    if (output !== "total" || basis !== "recomputed" || expected.kind !== "number" || verdict === "agrees") continue;
    const reach = 2 * expected.high - expected.low;
    if (shown !== null && shown.value > expected.value && shown.low <= reach)
      above.set(criterion, (above.get(criterion) ?? 0) + 1);
    if (verdict === "wrong") wrong.add(criterion);
  }
  return [...wrong].some((criterion) => (above.get(criterion) ?? 0) >= FEWEST_DEPARTING);
}
