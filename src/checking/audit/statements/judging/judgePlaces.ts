import { sameTier } from "../sameTier";
import type { RankStatement, TierStatement } from "../statement";
import type { Judgement, StatementReason } from "../statementAudit";
import { evidenceOf } from "./openBoard";
import type { OpenBoard } from "./openBoard";
import { ranksByTotals } from "./ranksByTotals";
import { tieredCriterion } from "./tierBoard";

/** A unit's rank in each year that is said and that the tables show, or that their totals decide. */
export function judgeRank({ rank, of, years, ...statement }: RankStatement, board: OpenBoard): Judgement {
  const units = board.unitsIn(statement.subject).slice(-1);
  const [unit] = units;
  const after = statement.about.start >= statement.span.end ? board.criterionIn(statement.about) : null;
  const said = after !== null && board.rubric.ranking.some((rule) => rule.of === after.id) ? after : null;
  const named = said ?? board.criterionIn(statement.subject) ?? board.topicOf({ ...statement, rank, of, years });
  const isRanked = board.rubric.ranking.some((rule) => rule.of === named.id);
  const criterion = isRanked ? named.id : board.rubric.criteria.id;
  const base = { criterion, units, expected: null };
  if (unit === undefined) return { ...base, verdict: "unchecked", reasons: [{ code: "no-unit" }] };
  const reasons: StatementReason[] = [];
  const found: number[] = [];
  const unknown: number[] = [];
  let isWrong = false;
  for (const year of years.length > 0 ? years : [board.rubric.year]) {
    const cells = board.cells(criterion, "rank", year).get(unit) ?? [];
    const cell = cells.find(({ number }) => number === rank) ?? cells.find(({ number }) => number !== null);
    if (cell?.number == null) {
      const possible = year === board.rubric.year ? ranksByTotals(criterion, unit, board) : [];
      const [best] = possible;
      if (best === undefined) unknown.push(year);
      else {
        found.push(possible.includes(rank) ? rank : best);
        isWrong ||= !possible.includes(rank);
      }
    } else {
      found.push(cell.number);
      if (cell.number !== rank) reasons.push({ code: "value-differs", evidence: evidenceOf(cell) });
    }
  }
  if (of !== null && of !== board.units.size) reasons.push({ code: "units-differ", count: board.units.size });
  const verdict = isWrong || reasons.length > 0 ? "wrong" : found.length > 0 ? "agrees" : "unchecked";
  if (verdict === "wrong" && after !== said) {
    return { ...base, verdict: "unchecked", reasons: [{ code: "no-criterion" }] };
  }
  if (unknown.length > 0) reasons.push({ code: "no-year", years: unknown });
  return { ...base, verdict, expected: { kind: "rank", values: found }, reasons };
}

/** The tier of each named unit. */
export function judgeTier({ label, year, ...statement }: TierStatement, board: OpenBoard): Judgement {
  const units = [...new Set(board.unitsIn(statement.subject))];
  const criterion = tieredCriterion({ ...statement, label, year }, board);
  const base = { criterion: criterion?.id ?? null, units, expected: null };
  if (units.length === 0) return { ...base, verdict: "unchecked", reasons: [{ code: "no-unit" }] };
  if (criterion === null) return { ...base, verdict: "unchecked", reasons: [{ code: "no-criterion" }] };
  const cells = board.cells(criterion.id, "tier", year ?? board.rubric.year);
  if (cells.size === 0) {
    const reason: StatementReason = year === null ? { code: "no-value", units } : { code: "no-year", years: [year] };
    return { ...base, verdict: "unchecked", reasons: [reason] };
  }
  const missing = units.filter((unit) => !cells.has(unit));
  if (missing.length > 0) {
    return { ...base, verdict: "unchecked", reasons: [{ code: "no-value", units: missing }] };
  }
  const reasons = units.flatMap((unit): readonly StatementReason[] => {
    const shown = cells.get(unit) ?? [];
    const [first] = shown;
    const holds = shown.some(({ printed }) => sameTier(String(printed), label));
    return first === undefined || holds ? [] : [{ code: "value-differs", evidence: evidenceOf(first) }];
  });
  const values = units.map((unit) => String(cells.get(unit)?.[0]?.printed));
  return { ...base, verdict: reasons.length > 0 ? "wrong" : "agrees", expected: { kind: "labels", values }, reasons };
}
