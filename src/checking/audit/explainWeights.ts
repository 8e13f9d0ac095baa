import { findSource } from "../../rubric/findSource";
import type { Rubric } from "../../rubric/rubric";
import { EXEMPT } from "../../scoring/completeRow";
import type { AuditBoard } from "./auditBoard";
import type { Fact } from "./fact";
import { isSatisfiable } from "./isSatisfiable";
import type { Inequality } from "./isSatisfiable";

/** What a weight may be. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Totals that the rubric's weights cannot give are not known to be wrong where weights are inferred and others within their
 * brackets give this total as well as all those that do follow.
 */
export function explainWeights(board: AuditBoard, facts: readonly Fact[]): readonly Fact[] {
  const isTotal = ({ entry }: Fact): boolean =>
    entry.output === "total" && entry.basis === "recomputed" && entry.expected.kind === "number";
  const wrong = facts.filter((fact) => isTotal(fact) && fact.entry.verdict === "wrong");
  const explained = new Set<Fact>();
  for (const node of new Set(wrong.map((fact) => fact.node))) {
    const ranges = weightRanges(board, node);
    if (ranges.every(({ low, high }) => low === high)) continue;
    const followed = facts.filter(
      (fact) =>
        isTotal(fact) &&
        fact.node === node &&
        (fact.entry.verdict === "agrees" || (fact.entry.verdict === "rounding" && fact.entry.reasons.length === 0)),
    );
    const evidence = followed.flatMap((fact) => inequalitiesOf(board, fact));
    for (const fact of wrong) {
      if (fact.node !== node || fact.shown === null) continue;
      if (isSatisfiable([...evidence, ...inequalitiesOf(board, fact)], ranges)) explained.add(fact);
    }
  }
  if (explained.size === 0) return facts;
  return facts.map((fact): Fact => {
    if (!explained.has(fact)) return fact;
    return { ...fact, entry: { ...fact.entry, verdict: "unknown", reasons: [{ code: "inferred-weights" }] } };
  });
}

/** The weights of a criterion's children: each from its own to its own, or within its bracket where it is inferred. */
function weightRanges({ plan, rubric }: AuditBoard, node: number): readonly Range[] {
  return Array.from(plan.children[node] ?? [], (child): Range => {
    const weight = plan.weights[child] ?? NaN;
    return bracketOf(rubric, plan.nodes[child]?.id ?? "") ?? { low: weight, high: weight };
  });
}

function bracketOf(rubric: Rubric, criterion: string): Range | null {
  const source = findSource(rubric, `criteria.${criterion}.weight`);
  const { over, atMost } = source?.kind === "inferred" ? (source.bracket ?? {}) : {};
  return typeof over === "number" && typeof atMost === "number" ? { low: over, high: atMost } : null;
}

/** The highest points weighted reach the least that is printed as the total, the lowest its most. */
function inequalitiesOf({ plan }: AuditBoard, { unit, node, shown }: Fact): readonly Inequality[] {
  if (shown === null) return [];
  const points = (values: Float64Array): readonly number[] =>
    Array.from(plan.children[node] ?? [], (child) => {
      const value = values[child] ?? NaN;
      return value === EXEMPT ? 0 : value;
    });
  return [
    { coefficients: points(unit.recomputed.low.values), limit: shown.high },
    { coefficients: points(unit.recomputed.high.values).map((value) => -value), limit: -shown.low },
  ];
}
