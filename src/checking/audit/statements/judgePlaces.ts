import { foldText } from "../../../reading/foldText";
import { round } from "../../../scoring/round";
import type { Criterion } from "../../../rubric/rubric";
import { evidenceOf } from "./openBoard";
import type { OpenBoard } from "./openBoard";
import { sameTier } from "./sameTier";
import type {
  RankStatement,
  Statement,
  TierCountStatement,
  TierScope,
  TierStatement,
  UnrankedShareStatement,
} from "./statement";
import type { Judgement, StatementReason } from "./statementAudit";

/** A unit's rank in each year that is said and that the tables show. */
export function judgeRank({ rank, of, years, ...statement }: RankStatement, board: OpenBoard): Judgement {
  const units = board.unitsIn(statement.subject).slice(-1);
  const [unit] = units;
  const named = board.criterionIn(statement.subject) ?? board.topicOf({ ...statement, rank, of, years });
  const isRanked = board.rubric.ranking.some((rule) => rule.of === named.id);
  const criterion = isRanked ? named.id : board.rubric.criteria.id;
  const base = { criterion, units, expected: null };
  if (unit === undefined) return { ...base, verdict: "unchecked", reasons: [{ code: "no-unit" }] };
  const reasons: StatementReason[] = [];
  const found: number[] = [];
  const unknown: number[] = [];
  for (const year of years.length > 0 ? years : [board.rubric.year]) {
    const cells = board.cells(criterion, "rank", year).get(unit) ?? [];
    const cell = cells.find(({ number }) => number === rank) ?? cells.find(({ number }) => number !== null);
    if (cell === undefined || cell.number === null) unknown.push(year);
    else {
      found.push(cell.number);
      if (cell.number !== rank) reasons.push({ code: "value-differs", evidence: evidenceOf(cell) });
    }
  }
  if (of !== null && of !== board.units.size) reasons.push({ code: "units-differ", count: board.units.size });
  const verdict = reasons.length > 0 ? "wrong" : found.length > 0 ? "agrees" : "unchecked";
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

/** How many units the tables show with the tier. */
export function judgeTierCount(statement: TierCountStatement, board: OpenBoard): Judgement {
  const { count, of, label, without, scope } = statement;
  const criteria = criteriaInScope(statement, scope, board);
  const criterion = criteria.length === 1 ? (criteria[0]?.id ?? null) : null;
  const base = { criterion, units: [], expected: null };
  if (criteria.length === 0) return { ...base, verdict: "unchecked", reasons: [{ code: "no-criterion" }] };
  const tiers = tiersOf(board, criteria);
  if (tiers === null) return { ...base, verdict: "unchecked", reasons: [{ code: "no-value", units: [] }] };
  const units = [...tiers].flatMap(([unit, labels]) => (counts(labels, label, without, scope) ? [unit] : []));
  const reasons: StatementReason[] = [];
  if (units.length !== count) reasons.push({ code: "count-differs", count: units.length, units });
  if (of !== null && of !== tiers.size) reasons.push({ code: "units-differ", count: tiers.size });
  const verdict = reasons.length > 0 ? "wrong" : "agrees";
  return { ...base, verdict, expected: { kind: "count", value: units.length }, reasons };
}

/** The share of units without a tier. "Không xếp hạng cả 2 hạng mục" says: in none of them. */
export function judgeUnrankedShare(statement: UnrankedShareStatement, board: OpenBoard): Judgement {
  const { percent, scope } = statement;
  const criteria = criteriaInScope(statement, scope, board);
  const base = { criterion: criteria.length === 1 ? (criteria[0]?.id ?? null) : null, units: [], expected: null };
  const tiers = criteria.length === 0 ? null : tiersOf(board, criteria);
  if (tiers === null || tiers.size === 0) {
    return { ...base, verdict: "unchecked", reasons: [{ code: "no-value", units: [] }] };
  }
  const all = [...tiers.values()];
  const none = all.filter((labels) => labels.every((label) => label === null)).length / all.length;
  const notAll = all.filter((labels) => labels.some((label) => label === null)).length / all.length;
  const says = (share: number): boolean => round(share * 100, percent.decimals) === percent.value;
  const expected = { kind: "share" as const, value: none, low: none, high: none };
  if (says(none)) return { ...base, expected, verdict: "agrees", reasons: [] };
  const reasons: readonly StatementReason[] = says(notAll) ? [{ code: "share-of-not-all", share: notAll }] : [];
  return { ...base, expected, verdict: "wrong", reasons };
}

/** The only tiered criterion, the one named, or the heading's; `null` where that leaves several. */
function tieredCriterion(statement: Statement, board: OpenBoard): Criterion | null {
  const [only, ...others] = board.tiered;
  if (only !== undefined && others.length === 0) return only;
  for (const named of [
    board.criterionIn(statement.subject),
    board.criterionIn(statement.about),
    board.topicOf(statement),
  ]) {
    const tiered = board.tiered.find((criterion) => criterion === named);
    if (tiered !== undefined) return tiered;
  }
  return null;
}

function criteriaInScope(statement: Statement, scope: TierScope, board: OpenBoard): readonly Criterion[] {
  if (scope !== "one") return board.tiered;
  const criterion = tieredCriterion(statement, board);
  return criterion === null ? [] : [criterion];
}

/** The tier of each unit in each criterion, null for the unranked label; `null` where a table shows none of a criterion. */
function tiersOf(
  board: OpenBoard,
  criteria: readonly Criterion[],
): ReadonlyMap<string, readonly (string | null)[]> | null {
  const columns = criteria.map(({ id, tiers }) => ({
    cells: board.cells(id, "tier"),
    otherwise: tiers?.otherwise ?? "",
  }));
  if (columns.some(({ cells }) => cells.size === 0)) return null;
  return new Map(
    [...board.units].map((unit) => [
      unit,
      columns.map(({ cells, otherwise }) => {
        const printed = cells.get(unit)?.[0]?.printed ?? null;
        return printed === null || foldText(String(printed)) === foldText(otherwise) ? null : String(printed);
      }),
    ]),
  );
}

function counts(labels: readonly (string | null)[], label: string | null, without: boolean, scope: TierScope): boolean {
  const has = labels.map((own) => own !== null && (label === null || sameTier(own, label)));
  const held = has.filter(Boolean).length;
  if (without) return held === 0;
  return scope === "exactly-one" ? held === 1 : held === labels.length;
}
