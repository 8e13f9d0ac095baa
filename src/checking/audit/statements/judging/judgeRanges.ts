import type { Criterion } from "../../../../rubric/rubric";
import { maxOf } from "../../../../rubric/tree";
import { exceeds, toDecimal } from "../../../../scoring/compare";
import { isRead, rangeOf } from "../../tables/quantity";
import type { NumberRange } from "../../tables/quantity";
import type { RangeStatement } from "../statement";
import type { Judgement, StatementReason } from "../statementAudit";
import { evidenceOf } from "./openBoard";
import type { OpenBoard } from "./openBoard";

/** "Hầu hết" says at least this share of the units; with less than half it is wrong, between the two it is not decided. */
const NEARLY_ALL = 0.75;
const HALF = 0.5;

/**
 * Whether units lie between bounds. A unit exactly on a bound may be meant or not ("trên", "từ"), and so may one whose
 * unrounded value is not known to lie on one side.
 */
export function judgeRange(statement: RangeStatement, board: OpenBoard): Judgement {
  const { whom, subject, about, quantity } = statement;
  const criterion = board.criterionIn(subject) ?? board.criterionIn(about) ?? board.topicOf(statement);
  const named = [...new Set(board.unitsIn(subject))];
  const base = { criterion: criterion.id, units: named, expected: null };
  const unchecked = (reason: StatementReason): Judgement => ({ ...base, verdict: "unchecked", reasons: [reason] });
  const cells = board.cells(criterion.id, "points");
  const scale = quantity === "points" ? 1 : scaleOf(criterion);
  if (scale === null) return unchecked({ code: "no-criterion" });
  if (cells.size === 0) return unchecked({ code: "no-value", units: [] });
  const exempt = board.exemptFrom(criterion.id);
  const placed = [...cells].flatMap(([unit, [cell]]) => {
    if (!isRead(cell) || exempt.has(unit)) return [];
    const { value, low, high } = rangeOf(cell);
    const scaled = { value: toDecimal(value * scale), low: toDecimal(low * scale), high: toDecimal(high * scale) };
    return [{ unit, cell, place: placeOf(statement, scaled) }];
  });
  const known = new Map(placed.map((each) => [each.unit, each]));
  const inside = placed.filter(({ place }) => place === "inside");
  const open = placed.filter(({ place }) => place === "either");
  const outside = placed.filter(({ place }) => place === "outside");
  const differs = (units: typeof placed): readonly StatementReason[] =>
    units.map(({ cell }) => ({ code: "value-differs", evidence: evidenceOf(cell) }));
  if (whom.kind === "named") {
    if (named.length === 0) return unchecked({ code: "no-unit" });
    const missing = named.filter((unit) => !known.has(unit));
    if (missing.length > 0) return unchecked({ code: "no-value", units: missing });
    const wrong = outside.filter(({ unit }) => named.includes(unit));
    return { ...base, verdict: wrong.length > 0 ? "wrong" : "agrees", reasons: differs(wrong) };
  }
  if (whom.kind === "all") {
    return { ...base, verdict: outside.length > 0 ? "wrong" : "agrees", reasons: differs(outside) };
  }
  if (whom.kind === "most") {
    const least = inside.length / placed.length;
    const most = (inside.length + open.length) / placed.length;
    const reasons: readonly StatementReason[] = [
      { code: "count-differs", count: inside.length, units: inside.map(({ unit }) => unit) },
    ];
    if (least >= NEARLY_ALL) return { ...base, verdict: "agrees", reasons: [] };
    return { ...base, verdict: most < HALF ? "wrong" : "unchecked", reasons };
  }
  const reasons: StatementReason[] = [];
  if (whom.count < inside.length || whom.count > inside.length + open.length) {
    reasons.push({ code: "count-differs", count: inside.length, units: inside.map(({ unit }) => unit) });
  }
  if (whom.of !== null && whom.of !== placed.length && !board.sizes.has(whom.of)) {
    reasons.push({ code: "units-differ", count: board.units.size });
  }
  if (named.length === whom.count) reasons.push(...differs(outside.filter(({ unit }) => named.includes(unit))));
  return {
    ...base,
    expected: { kind: "count", value: inside.length },
    verdict: reasons.length > 0 ? "wrong" : "agrees",
    reasons,
  };
}

function scaleOf(criterion: Criterion): number | null {
  const max = maxOf(criterion);
  return max === null || max <= 0 ? null : 100 / max;
}

function placeOf(
  { low: from, high: to }: RangeStatement,
  { value, low, high }: NumberRange,
): "inside" | "outside" | "either" {
  const isBelow = from !== null && exceeds(from.value, value);
  const isAbove = to !== null && exceeds(value, to.value);
  const isOn = value === from?.value || value === to?.value;
  const crosses = [from, to].some((bound) => bound !== null && exceeds(bound.value, low) && exceeds(high, bound.value));
  if (isOn || crosses) return "either";
  return isBelow || isAbove ? "outside" : "inside";
}
