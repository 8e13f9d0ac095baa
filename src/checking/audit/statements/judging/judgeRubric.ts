import { sameTier } from "../sameTier";
import type { RubricStatement } from "../statement";
import type { Judgement } from "../statementAudit";
import type { OpenBoard } from "./openBoard";
import { bandOf } from "./tierBoard";

/** What is said of the rubric itself. Where its criteria have different tiers, it must hold for one of them. */
export function judgeRubric(statement: RubricStatement, { rubric, tiered }: OpenBoard): Judgement {
  const base = { criterion: null, units: [], expected: null, reasons: [] };
  if (statement.kind === "part-count") {
    const parts = rubric.criteria.children ?? [];
    const isSplit = parts.some(({ children }) => children !== undefined);
    if (parts.length === statement.count || tiered.length === statement.count) return { ...base, verdict: "agrees" };
    return isSplit
      ? { ...base, verdict: "wrong", expected: { kind: "count", value: parts.length } }
      : { ...base, verdict: "unchecked", reasons: [{ code: "no-criterion" }] };
  }
  const holds = tiered.map((criterion): boolean | null => {
    const bands = criterion.tiers?.bands ?? [];
    if (statement.kind === "tier-total")
      return statement.count === bands.length || statement.count === bands.length + 1;
    if (statement.kind === "tier-end") {
      const end = statement.end === "best" ? bands[0] : bands.at(-1);
      return end === undefined ? null : sameTier(end.label, statement.label);
    }
    const [from, to] = [bandOf(criterion, statement.from), bandOf(criterion, statement.to)];
    if (from < 0 || to < 0) return null;
    return statement.direction === "up" ? from - to === statement.steps : to - from === statement.steps;
  });
  const known = holds.filter((each) => each !== null);
  if (known.length === 0) return { ...base, verdict: "unchecked", reasons: [{ code: "no-criterion" }] };
  return { ...base, verdict: known.includes(true) ? "agrees" : "wrong" };
}
