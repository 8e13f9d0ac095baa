import type { Criterion } from "../../../../rubric/rubric";
import { maxOf } from "../../../../rubric/tree";
import { exceeds, toDecimal } from "../../../../scoring/compare";
import { round } from "../../../../scoring/round";
import { sameTier } from "../sameTier";
import type { TierCountStatement, TierShareStatement, UnrankedShareStatement } from "../statement";
import type { Judgement, StatementReason } from "../statementAudit";
import { judgePercent } from "./judgeNumbers";
import { evidenceOf } from "./openBoard";
import type { OpenBoard } from "./openBoard";
import { pointsAsked } from "./pointsAsked";
import { bandOf, criteriaInScope, tiersOf } from "./tierBoard";

const NO_CRITERION: Judgement = {
  verdict: "unchecked",
  criterion: null,
  units: [],
  expected: null,
  reasons: [{ code: "no-criterion" }],
};
const NO_VALUE: Judgement = { ...NO_CRITERION, reasons: [{ code: "no-value", units: [] }] };

/** How many units the tables show with the tier, and whether those named have it. */
export function judgeTierCount(statement: TierCountStatement, board: OpenBoard): Judgement {
  if (statement.orBetter) {
    const named = board.criterionIn(statement.subject) ?? board.criterionIn(statement.about);
    if (named !== null && !board.tiered.includes(named)) return judgePartCount(statement, named, board);
  }
  const judged = inEveryReading(
    criteriaInScope(statement, statement.scope, board).map((criteria) => {
      const units = unitsCounted(statement, criteria, board);
      return units === null ? NO_VALUE : judgeCount(statement, criteria, units, board);
    }),
  );
  if (!statement.isPart || judged.verdict !== "wrong") return judged;
  return { ...judged, verdict: "unchecked", expected: null, reasons: [{ code: "part-of-units" }] };
}

/** The share of the units that the tables show with the tier. */
export function judgeTierShare(statement: TierShareStatement, board: OpenBoard): Judgement {
  return inEveryReading(
    criteriaInScope(statement, statement.scope, board).map((criteria) => {
      const units = unitsCounted({ ...statement, orBetter: false }, criteria, board);
      if (units === null || board.units.size === 0) return NO_VALUE;
      const value = toDecimal((units.length / board.units.size) * 100);
      const judged = judgePercent(statement.percent, { value, low: value, high: value });
      const reasons: readonly StatementReason[] =
        judged.verdict === "agrees" ? [] : [{ code: "count-differs", count: units.length, units }];
      return { criterion: onlyOf(criteria), units: [], ...judged, reasons: [...reasons, ...judged.reasons] };
    }),
  );
}

/** The share of units without a tier. "Không xếp hạng cả 2 hạng mục" says: in none of them. */
export function judgeUnrankedShare(statement: UnrankedShareStatement, board: OpenBoard): Judgement {
  const { percent, scope } = statement;
  const [criteria = [], ...others] = criteriaInScope(statement, scope, board);
  const base = { criterion: onlyOf(criteria), units: [], expected: null };
  const tiers = criteria.length === 0 || others.length > 0 ? null : tiersOf(board, criteria);
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

/** What holds whichever criterion is meant; unchecked where that makes a difference. */
function inEveryReading(judgements: readonly Judgement[]): Judgement {
  const [first, ...others] = judgements;
  if (first === undefined) return NO_CRITERION;
  if (others.length === 0) return first;
  const isSame = others.every(({ verdict }) => verdict === first.verdict) && first.verdict === "agrees";
  return isSame ? { ...first, criterion: null } : NO_CRITERION;
}

type Counted = Pick<TierCountStatement, "labels" | "orBetter" | "without" | "scope">;

function unitsCounted(
  { labels, orBetter, without, scope }: Counted,
  criteria: readonly Criterion[],
  board: OpenBoard,
): readonly string[] | null {
  const tiers = tiersOf(board, criteria);
  if (tiers === null) return null;
  const has = (own: string | null, criterion: Criterion): boolean => {
    if (own === null || labels === null) return own !== null;
    if (!orBetter) return labels.some((label) => sameTier(own, label));
    const place = bandOf(criterion, own);
    return labels.some((label) => place >= 0 && place <= bandOf(criterion, label));
  };
  return [...tiers].flatMap(([unit, own]) => {
    const held = criteria.filter((criterion, at) => has(own[at] ?? null, criterion)).length;
    const counts = without ? held === 0 : scope === "exactly-one" ? held === 1 : held === own.length;
    return counts ? [unit] : [];
  });
}

function judgeCount(
  { count, of, list }: TierCountStatement,
  criteria: readonly Criterion[],
  units: readonly string[],
  board: OpenBoard,
): Judgement {
  const reasons: StatementReason[] = [];
  if (units.length !== count) reasons.push({ code: "count-differs", count: units.length, units });
  if (of !== null && of !== board.units.size) reasons.push({ code: "units-differ", count: board.units.size });
  const named = list === null ? null : board.namesIn(list);
  if (named !== null && named.isPure && named.units.length > 0) {
    const listed = new Set(named.units);
    if (listed.size !== count) reasons.push({ code: "list-differs", count: listed.size });
    const [criterion] = criteria;
    for (const unit of listed) {
      const cell = criterion === undefined ? undefined : board.cells(criterion.id, "tier").get(unit)?.[0];
      if (!units.includes(unit) && cell !== undefined) {
        reasons.push({ code: "value-differs", evidence: evidenceOf(cell) });
      }
    }
  }
  return {
    verdict: reasons.length > 0 ? "wrong" : "agrees",
    criterion: onlyOf(criteria),
    units: named?.isPure === true ? named.units : [],
    expected: { kind: "count", value: units.length },
    reasons,
  };
}

/** How many units reach what a tier asks of one part of its criterion. */
function judgePartCount({ count, of, labels }: TierCountStatement, part: Criterion, board: OpenBoard): Judgement {
  const parent = board.tiered.find(({ children }) => children?.includes(part));
  const each = parent?.tiers?.bands.find(({ label }) => sameTier(label, labels?.[0] ?? ""))?.atLeast?.each;
  const threshold = typeof each === "object" ? each[part.id] : each;
  if (threshold === undefined) return { ...NO_CRITERION, criterion: part.id };
  const cells = board.cells(part.id, "points");
  const limit = pointsAsked(threshold, maxOf(part));
  if (limit === null || cells.size === 0) return { ...NO_VALUE, criterion: part.id };
  const reach = [...cells].flatMap(([name, [cell]]) => {
    const points = cell?.number ?? null;
    return points !== null && !exceeds(limit, points) ? [name] : [];
  });
  const reasons: StatementReason[] = [];
  if (reach.length !== count) reasons.push({ code: "count-differs", count: reach.length, units: reach });
  if (of !== null && of !== board.units.size) reasons.push({ code: "units-differ", count: board.units.size });
  return {
    verdict: reasons.length > 0 ? "wrong" : "agrees",
    criterion: part.id,
    units: [],
    expected: { kind: "count", value: reach.length },
    reasons,
  };
}

function onlyOf(criteria: readonly Criterion[]): string | null {
  return criteria.length === 1 ? (criteria[0]?.id ?? null) : null;
}
