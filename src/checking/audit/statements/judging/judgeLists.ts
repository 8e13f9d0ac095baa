import type { GroupSizeStatement, ListedCountStatement, RepeatedCountStatement } from "../statement";
import type { Judgement } from "../statementAudit";
import type { OpenBoard } from "./openBoard";

/** A count against the names that follow it. Wrong only where every word of the list is a known name. */
export function judgeListedCount({ count, list }: ListedCountStatement, board: OpenBoard): Judgement {
  const { units, others, isPure } = board.namesIn(list);
  const named = [...new Set(units)];
  const base = { criterion: null, units: named, expected: null };
  if (named.length === 0) return { ...base, verdict: "unchecked", reasons: [{ code: "no-unit" }] };
  const [twice] = isPure ? units.filter((unit, index) => units.indexOf(unit) !== index) : [];
  if (twice !== undefined) {
    return { ...base, verdict: "wrong", reasons: [{ code: "listed-twice", unit: twice }] };
  }
  if (count === named.length + others) return { ...base, verdict: "agrees", reasons: [] };
  if (!isPure || others > 0) return { ...base, verdict: "unchecked", reasons: [{ code: "list-unclear" }] };
  return { ...base, verdict: "wrong", reasons: [{ code: "list-differs", count: named.length }] };
}

/** A count said again against those said before; which one is meant is not known, so that none is wrong. */
export function judgeRepeatedCount({ count, said }: RepeatedCountStatement): Judgement {
  const base = { criterion: null, units: [], expected: null };
  if (said.includes(count)) return { ...base, verdict: "agrees", reasons: [] };
  return { ...base, verdict: "unchecked", reasons: [{ code: "not-said-before" }] };
}

/** How many units were assessed. More than there are is wrong; fewer may be a part. */
export function judgeGroupSize({ count, of }: GroupSizeStatement, board: OpenBoard): Judgement {
  const base = { criterion: null, units: [] };
  const [known] = board.sizes;
  if (known === undefined) {
    return { ...base, expected: null, verdict: "unchecked", reasons: [{ code: "no-value", units: [] }] };
  }
  const most = Math.max(...board.sizes);
  const differs = { code: "units-differ", count: known } as const;
  const expected = { kind: "count", value: known } as const;
  const size = of ?? count;
  if (!board.sizes.has(size)) {
    return { ...base, expected, verdict: size > most ? "wrong" : "unchecked", reasons: [differs] };
  }
  if (of === null || count === of) return { ...base, expected, verdict: "agrees", reasons: [] };
  const totals = [...board.cells(board.rubric.criteria.id, "points")];
  const scored = totals.filter(([, [cell]]) => (cell?.number ?? null) !== null).map(([unit]) => unit);
  if (scored.length === 0) {
    return { ...base, expected: null, verdict: "unchecked", reasons: [{ code: "no-value", units: [] }] };
  }
  if (count === scored.length) return { ...base, expected, verdict: "agrees", reasons: [] };
  return {
    ...base,
    expected: { kind: "count", value: scored.length },
    verdict: count > scored.length ? "wrong" : "unchecked",
    reasons: [{ code: "count-differs", count: scored.length, units: [] }],
  };
}
