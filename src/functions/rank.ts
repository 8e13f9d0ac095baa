import { cleanText } from "../reading/foldText";
import type { RankingRule } from "../rubric/rubric";
import { findCriterion } from "../rubric/tree";
import { rankKeys } from "../scoring/rankKeys";
import { findPart, partNames } from "./findPart";
import type { Part } from "./findPart";
import { fail } from "./functionError";
import { plainValue } from "./plainValue";
import { ranksOf } from "./ranksOf";
import { NOT_SUBMITTED, pointsOfCell } from "./readPoints";

export interface RankArguments {
  /** One total, or as many as `totals` for an array of ranks. */
  readonly total: unknown;
  readonly totals: unknown;
  readonly groups: unknown;
  /** Which of the totals the one total is, from 1. */
  readonly position: unknown;
  /** One range a criterion of the rule's `tieBreak`, in its order. */
  readonly tieBreaks: readonly unknown[];
}

/**
 * Ranks by the criterion's ranking rule, shaped like `total`; "" for a unit without a total (its cell is "") or in an unranked
 * group. Equal totals that are told apart by their place, their group or other criteria need `position`.
 */
export function rank(name: unknown, given: RankArguments): (number | string)[][] {
  const part = findPart(name);
  const rule = ruleOf(part);
  const totals = valuesOf(given.totals).map((value, index) => totalOf(value, index, part));
  const groups = readGroups(given.groups, totals.length, rule);
  const tieBreak = readTieBreaks(given.tieBreaks, totals.length, part);
  const own = valuesOf(given.total);
  const ranks = ranksOf({ totals: Float64Array.from(totals), rule, groups, tieBreak });
  const missing = missingTieBreaks(rule, part, tieBreak.length);
  if (own.length === 1) {
    const total = totalOf(own[0], 0, part);
    if (!Number.isFinite(total)) return [[""]];
    const candidates = equalTotals(total, totals, rule);
    const position = readPosition(given.position, candidates, total, totals.length);
    const peers = position === null ? candidates : candidates.filter((index) => groups?.[index] === groups?.[position]);
    if (missing.length > 0 && peers.length > 1) fail({ code: "tie-break-needed", total, criteria: missing });
    return [[shown(position === null ? commonRank(ranks, candidates, total) : ranks[position])]];
  }
  if (own.length !== totals.length) {
    fail({ code: "wrong-length", part: "total", expected: totals.length, given: own.length });
  }
  own.forEach((value, index) => {
    const total = totalOf(value, index, part);
    if (!Object.is(total, totals[index])) fail({ code: "position-of-other-total", position: index + 1, total });
  });
  if (missing.length > 0) refuseTies(totals, groups, rule, missing);
  const result = Array.from(ranks, shown);
  return Array.isArray(given.total) && given.total.length === 1 ? [result] : result.map((value) => [value]);
}

function ruleOf({ rubric, criterion }: Part): RankingRule {
  const rule = rubric.ranking.find(({ of }) => of === criterion.id);
  if (rule !== undefined) return rule;
  const parts = partNames(rubric, ({ id }) => rubric.ranking.some(({ of }) => of === id));
  return fail({ code: "not-ranked", criterion: criterion.name, parts });
}

/** A total's points; NaN for a unit without one. Blank cells are 0 on every platform, and so they are here; "" is no total. */
function totalOf(value: unknown, index: number, { rubric }: Part): number {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  const plain = plainValue(value);
  if (typeof plain === "string" && plain.trim() === "") return NaN;
  const points = pointsOfCell(plain, rubric.marks);
  if (points === NOT_SUBMITTED || points === -NOT_SUBMITTED) return NaN;
  return Number.isNaN(points) ? fail({ code: "not-a-total", text: String(plain), position: index + 1 }) : points;
}

/** Numbers of the groups, -1 for an unranked one; `null` without groups. */
function readGroups(given: unknown, count: number, rule: RankingRule): Int32Array | null {
  if (given === null || given === undefined) return null;
  const names = valuesOf(given).map((value) => cleanText(String(plainValue(value) ?? "")));
  if (names.length !== count) fail({ code: "wrong-length", part: "groups", expected: count, given: names.length });
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    if (rule.unrankedGroups?.includes(name) === true) return -1;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

function readTieBreaks(given: readonly unknown[], count: number, { rubric }: Part): readonly Float64Array[] {
  return given.map((range) => {
    const points = valuesOf(range).map((value) => pointsOfCell(value, rubric.marks));
    if (points.length !== count)
      fail({ code: "wrong-length", part: "tieBreaks", expected: count, given: points.length });
    return Float64Array.from(points);
  });
}

/** Names of the criteria that ordinal ranks need between equal totals but were not given. */
function missingTieBreaks(rule: RankingRule, { rubric }: Part, given: number): readonly string[] {
  if (rule.ties !== "ordinal") return [];
  const missing = (rule.tieBreak ?? []).slice(given);
  return missing.map((id) => findCriterion(rubric.criteria, id)?.name ?? id);
}

/** Indexes of the totals that are equal to one as the rule compares them. */
function equalTotals(total: number, totals: readonly number[], rule: RankingRule): readonly number[] {
  const keys = rankKeys(Float64Array.from([total, ...totals]), rule.decimals);
  const equal: number[] = [];
  for (let index = 0; index < totals.length; index++) if (keys[index + 1] === keys[0]) equal.push(index);
  return equal.length === 0 ? fail({ code: "total-not-among-totals", total }) : equal;
}

function readPosition(given: unknown, candidates: readonly number[], total: number, count: number): number | null {
  const position = plainValue(Array.isArray(given) ? valuesOf(given)[0] : given);
  if (position === null) return null;
  if (typeof position !== "number" || !Number.isInteger(position) || position < 1 || position > count) {
    return fail({ code: "bad-position", position: String(position), count });
  }
  if (!candidates.includes(position - 1)) return fail({ code: "position-of-other-total", position, total });
  return position - 1;
}

/** The rank that all equal totals share. */
function commonRank(ranks: Uint32Array, candidates: readonly number[], total: number): number {
  const shared = new Set(candidates.map((index) => ranks[index] ?? 0));
  if (shared.size > 1) fail({ code: "position-needed", total, count: candidates.length });
  return ranks[candidates[0] ?? -1] ?? 0;
}

function refuseTies(
  totals: readonly number[],
  groups: Int32Array | null,
  rule: RankingRule,
  missing: readonly string[],
): void {
  const keys = rankKeys(Float64Array.from(totals), rule.decimals);
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (Number.isNaN(key)) return;
    const place = `${groups?.[index] ?? 0} ${key}`;
    if (seen.has(place)) fail({ code: "tie-break-needed", total: totals[index] ?? NaN, criteria: missing });
    seen.add(place);
  });
}

function shown(rankOrNone: number | undefined): number | string {
  return rankOrNone === undefined || rankOrNone === 0 ? "" : rankOrNone;
}

/** The values of a range of one row or one column, or a single value. */
function valuesOf(range: unknown): readonly unknown[] {
  if (!Array.isArray(range)) return [range];
  const rows: readonly unknown[] = range;
  if (rows.length > 1 && rows.some((row) => Array.isArray(row) && row.length > 1)) fail({ code: "not-one-line" });
  return rows.flat();
}
