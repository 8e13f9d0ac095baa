import { cleanText } from "../reading/text/foldText";
import type { RankingRule } from "../rubric/rubric";
import { criterionName } from "../rubric/tree";
import { groupNumbers } from "../scoring/groupNumbers";
import { rankKeys } from "../scoring/rankKeys";
import { findPart, partNames } from "./findPart";
import type { Part } from "./findPart";
import { fail } from "./functionError";
import { plainValue, shownText } from "./plainValue";
import { rankColumn } from "./rankColumn";
import type { RankedColumn } from "./rankColumn";
import { NOT_SUBMITTED, pointsOfCell } from "./readPoints";
import { valuesOf } from "./valuesOf";

interface RankArguments {
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
  const totals = readTotals(given.totals, part);
  const groups = readGroups(given.groups, totals.length, rule);
  const tieBreak = readTieBreaks(given.tieBreaks, totals.length, part);
  const ranked = rankColumn({ totals, rule, groups, tieBreak });
  const undecided = missingTieBreaks(rule, part, tieBreak.length);
  const own = valuesOf(given.total);
  if (own.length === 1) return [[rankOfOne(totalOf(own[0], 0, part), given.position, ranked, undecided)]];
  if (own.length !== totals.length) {
    fail({ code: "wrong-length", part: "total", expected: totals.length, given: own.length });
  }
  own.forEach((value, index) => {
    const total = totalOf(value, index, part);
    if (!Object.is(total, totals[index])) fail({ code: "position-of-other-total", position: index + 1, total });
  });
  if (undecided.length > 0) refuseTies(ranked, undecided);
  const ranks = Array.from(ranked.ranks, shown);
  return Array.isArray(given.total) && given.total.length === 1 ? [ranks] : ranks.map((value) => [value]);
}

/** `undecided`: the tie-breaking criteria that were not given. */
function rankOfOne(
  total: number,
  givenPosition: unknown,
  { totals, ranks, equals, groups, rule }: RankedColumn,
  undecided: readonly string[],
): number | string {
  if (!Number.isFinite(total)) return "";
  const candidates = equals.get(rankKeys(Float64Array.of(total), rule.decimals)[0] ?? NaN);
  if (candidates === undefined) return fail({ code: "total-not-among-totals", total });
  const position = readPosition(givenPosition, candidates, total, totals.length);
  const peers = position === null ? candidates : candidates.filter((index) => groups?.[index] === groups?.[position]);
  if (undecided.length > 0 && peers.length > 1) fail({ code: "tie-break-needed", total, criteria: undecided });
  return shown(position === null ? commonRank(ranks, candidates, total) : ranks[position]);
}

function ruleOf({ rubric, criterion }: Part): RankingRule {
  const rule = rubric.ranking.find(({ of }) => of === criterion.id);
  if (rule !== undefined) return rule;
  const parts = partNames(rubric, ({ id }) => rubric.ranking.some(({ of }) => of === id));
  return fail({ code: "not-ranked", criterion: criterion.name, parts });
}

function readTotals(given: unknown, part: Part): Float64Array {
  const values = valuesOf(given);
  const totals = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) totals[index] = totalOf(values[index], index, part);
  return totals;
}

/** A total's points; NaN for a unit without one. Blank cells are 0 on every platform, and so they are here; "" is no total. */
function totalOf(value: unknown, index: number, { rubric }: Part): number {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  const plain = plainValue(value);
  if (typeof plain === "string" && plain.trim() === "") return NaN;
  const points = pointsOfCell(plain, rubric.marks);
  if (points === NOT_SUBMITTED || points === -NOT_SUBMITTED) return NaN;
  return Number.isNaN(points) ? fail({ code: "not-a-total", text: shownText(plain), position: index + 1 }) : points;
}

/** An argument left out, or left empty between two separators: hosts hand it over as nothing, or as one empty cell. */
function isOmitted(given: unknown): boolean {
  if (given === null || given === undefined) return true;
  const values = valuesOf(given);
  return values.length === 1 && (values[0] === null || values[0] === undefined || values[0] === "");
}

/** Numbers of the groups, -1 for an unranked one; `null` without groups. */
function readGroups(given: unknown, count: number, rule: RankingRule): Int32Array | null {
  if (isOmitted(given)) return null;
  const names = valuesOf(given).map((value) => cleanText(shownText(value)));
  if (names.length !== count) fail({ code: "wrong-length", part: "groups", expected: count, given: names.length });
  return groupNumbers(names, rule);
}

function readTieBreaks(given: readonly unknown[], count: number, { rubric }: Part): readonly Float64Array[] {
  const ranges = given.filter((range) => !isOmitted(range));
  return ranges.map((range) => {
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
  return missing.map((id) => criterionName(rubric.criteria, id));
}

function readPosition(given: unknown, candidates: readonly number[], total: number, count: number): number | null {
  if (isOmitted(given)) return null;
  const position = plainValue(valuesOf(given)[0]);
  if (typeof position !== "number" || !Number.isInteger(position) || position < 1 || position > count) {
    return fail({ code: "bad-position", position: shownText(position), count });
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

function refuseTies({ totals, equals, groups }: RankedColumn, undecided: readonly string[]): void {
  for (const indexes of equals.values()) {
    const total = totals[indexes[0] ?? -1] ?? NaN;
    const places = new Set(indexes.map((index) => groups?.[index] ?? 0));
    if (Number.isFinite(total) && places.size < indexes.length) {
      fail({ code: "tie-break-needed", total, criteria: undecided });
    }
  }
}

function shown(rankOrNone: number | undefined): number | string {
  return rankOrNone === undefined || rankOrNone === 0 ? "" : rankOrNone;
}
