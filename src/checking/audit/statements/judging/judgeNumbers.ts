import { findCriterion, maxOf } from "../../../../rubric/tree";
import { toDecimal } from "../../../../scoring/compare";
import { isRead, rangeOf } from "../../tables/quantity";
import type { NumberRange, ReadQuantity } from "../../tables/quantity";
import { sameTier } from "../sameTier";
import type {
  CountShareStatement,
  DifferenceStatement,
  MinimumStatement,
  RestStatement,
  ShareStatement,
  TextNumber,
} from "../statement";
import type { Judgement, StatementReason } from "../statementAudit";
import { compareNumbers, isCutOff, rangeOfText } from "./compareNumbers";
import { extremesOf, judgePoints, nearest } from "./judgePoints";
import { evidenceOf } from "./openBoard";
import type { OpenBoard } from "./openBoard";
import { pointsAsked } from "./pointsAsked";

/** A share of the maximum against the points said with it. */
export function judgeShare(statement: ShareStatement, board: OpenBoard): Judgement {
  const { points, percent, subject, about, lead, topic, level, span } = statement;
  const judged = judgePoints(
    { kind: "points", points, extreme: null, count: null, year: null, subject, about, lead, topic, level, span },
    board,
  );
  const criterion = findCriterion(board.rubric.criteria, judged.criterion ?? "");
  const max = criterion === undefined ? null : maxOf(criterion);
  const { units } = judged;
  if (criterion === undefined || max === null || max <= 0) {
    return {
      verdict: "unchecked",
      criterion: judged.criterion,
      units,
      expected: null,
      reasons: [{ code: "no-criterion" }],
    };
  }
  const [unit = ""] = units;
  const cell = nearest(board.cells(criterion.id, "points").get(unit) ?? [], points.value);
  const { value, low, high } = cell?.number === points.value ? rangeOf(cell) : rangeOfText(points);
  const follows = { value: toDecimal((value / max) * 100), low: (low / max) * 100, high: (high / max) * 100 };
  return { ...judgePercent(percent, follows), criterion: criterion.id, units };
}

/** What lies between the highest and the lowest unit of the criterion the heading is about. */
export function judgeDifference({ points, ...statement }: DifferenceStatement, board: OpenBoard): Judgement {
  const criterion = board.criterionIn(statement.subject) ?? board.topicOf({ ...statement, points });
  const cells = board.cells(criterion.id, "points");
  const base = { criterion: criterion.id, units: [] };
  const found = extremesOf(cells);
  if (found === null) {
    return { ...base, verdict: "unchecked", expected: null, reasons: [{ code: "no-value", units: [] }] };
  }
  const { high, low } = found;
  const follows = differenceOf(high, low);
  const verdict = compareNumbers(points, follows);
  const exempt = board.exemptFrom(criterion.id);
  const others = extremesOf(new Map([...cells].filter(([unit]) => !exempt.has(unit))));
  if (verdict === "wrong" && exempt.size > 0 && others !== null) {
    const scored = differenceOf(others.high, others.low);
    const without = compareNumbers(points, scored);
    if (without !== "wrong") {
      const reason: StatementReason = { code: "without-exempt", units: [...exempt] };
      return { ...base, verdict: without, expected: { kind: "points", ...scored }, reasons: [reason] };
    }
  }
  const reasons: StatementReason[] = [];
  if (verdict === "wrong") {
    reasons.push({ code: "difference-of", high: evidenceOf(high), low: evidenceOf(low) });
    const meant = [...cells.values()]
      .flat()
      .filter(isRead)
      .flatMap((cell) => [
        { high, low: cell },
        { high: cell, low },
      ])
      .find((pair) => compareNumbers(points, differenceOf(pair.high, pair.low)) === "agrees");
    if (meant !== undefined) {
      reasons.push({ code: "difference-of-others", high: evidenceOf(meant.high), low: evidenceOf(meant.low) });
    }
  }
  return { ...base, verdict, expected: { kind: "points", ...follows }, reasons };
}

function differenceOf(high: ReadQuantity, low: ReadQuantity): NumberRange {
  const [top, bottom] = [rangeOf(high), rangeOf(low)];
  return {
    value: toDecimal(top.value - bottom.value),
    low: toDecimal(top.low - bottom.high),
    high: toDecimal(top.high - bottom.low),
  };
}

/**
 * A count's share of the units that it says there are. Of shares rounded so that they add up to 100 %, one may be rounded the
 * other way.
 */
export function judgeCountShare(statement: CountShareStatement | RestStatement, isRest: boolean): Judgement {
  const { count, of, percent } = statement;
  const base = { criterion: null, units: [] };
  if (of === 0) return { ...base, verdict: "unchecked", expected: null, reasons: [{ code: "no-unit" }] };
  const value = toDecimal(((isRest ? of - count : count) / of) * 100);
  const digit = statement.kind === "count-share" && statement.addsUp === true ? 0.5 / 10 ** percent.decimals : 0;
  return {
    ...base,
    ...judgePercent(percent, { value, low: toDecimal(value - digit), high: toDecimal(value + digit) }),
  };
}

/** A percentage against what follows, in percent. */
export function judgePercent(
  percent: TextNumber,
  follows: NumberRange,
): Pick<Judgement, "verdict" | "expected" | "reasons"> {
  const verdict = compareNumbers(percent, follows);
  const reasons: readonly StatementReason[] =
    verdict !== "agrees" && isCutOff(percent, follows) ? [{ code: "cut-off" }] : [];
  const shareOf = (percents: number): number => toDecimal(percents / 100);
  const { value, low, high } = follows;
  return {
    verdict,
    expected: { kind: "share", value: shareOf(value), low: shareOf(low), high: shareOf(high) },
    reasons,
  };
}

/** The least total of a tier against the rubric's. */
export function judgeMinimum({ label, points }: MinimumStatement, { rubric, tiered }: OpenBoard): Judgement {
  const unchecked: Judgement = {
    verdict: "unchecked",
    criterion: null,
    units: [],
    expected: null,
    reasons: [{ code: "no-criterion" }],
  };
  const [criterion, ...others] = tiered;
  if (criterion === undefined || others.length > 0) return unchecked;
  const band = criterion.tiers?.bands.find((candidate) => sameTier(candidate.label, label));
  const total = band?.atLeast?.total;
  const max = maxOf(criterion);
  const value = total === undefined ? null : pointsAsked(total, max);
  if (value === null) return { ...unchecked, criterion: rubric.criteria.id };
  return {
    verdict: value === points.value ? "agrees" : "wrong",
    criterion: criterion.id,
    units: [],
    expected: { kind: "points", value, low: value, high: value },
    reasons: [],
  };
}
