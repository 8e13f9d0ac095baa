import { toDecimal } from "../../../../scoring/compare";
import { isRead, rangeOf } from "../../tables/quantity";
import type { PrintedQuantity, ReadQuantity } from "../../tables/quantity";
import type { PointsStatement } from "../statement";
import type { Judgement, StatementReason, StatementVerdict } from "../statementAudit";
import { compareNumbers } from "./compareNumbers";
import { evidenceOf } from "./openBoard";
import type { Cells, OpenBoard } from "./openBoard";

/**
 * Points of units, by the criterion the statement names, else by the one its heading is about. Where it only holds for the
 * heading's, it names the wrong criterion.
 */
export function judgePoints(statement: PointsStatement, board: OpenBoard): Judgement {
  const units = board.unitsIn(statement.subject);
  const topic = board.topicOf(statement);
  const named = board.criterionIn(statement.subject) ?? topic;
  const judged = judgeAs(statement, named.id, units, board);
  if (judged.verdict !== "wrong" || named === topic) return judged;
  const other = judgeAs(statement, topic.id, units, board);
  const holds = !other.reasons.some(({ code }) => code === "value-differs" || code === "beaten");
  if (other.verdict === "unchecked" || !holds) return judged;
  const reason: StatementReason = { code: "holds-for-other-criterion", said: named.id, holds: topic.id };
  return { ...other, verdict: "wrong", reasons: [reason, ...other.reasons] };
}

function judgeAs(
  { points, extreme, count, year }: PointsStatement,
  criterion: string,
  named: readonly string[],
  board: OpenBoard,
): Judgement {
  const cells = board.cells(criterion, "points", year ?? board.rubric.year);
  const units = [...new Set(named)];
  const base = { criterion, units, expected: null };
  if (cells.size === 0) {
    const reason: StatementReason = year === null ? { code: "no-value", units } : { code: "no-year", years: [year] };
    return { ...base, verdict: "unchecked", reasons: [reason] };
  }
  if (units.length === 0) return { ...base, verdict: "unchecked", reasons: [{ code: "no-unit" }] };
  const missing = units.filter((unit) => !cells.has(unit));
  if (missing.length > 0) {
    return { ...base, verdict: "unchecked", reasons: [{ code: "no-value", units: missing }] };
  }

  const reasons: StatementReason[] = [];
  let verdict: StatementVerdict = "agrees";
  let expected: Judgement["expected"] = null;
  for (const unit of units) {
    const cell = nearest(cells.get(unit) ?? [], points.value);
    if (cell === null) continue;
    const range = rangeOf(cell);
    const own = compareNumbers(points, range);
    if (own === "wrong") {
      reasons.push({ code: "value-differs", evidence: evidenceOf(cell) });
      expected ??= { kind: "points", ...range };
    }
    if (own !== "agrees" && verdict !== "wrong") verdict = own;
  }
  const twice = named.filter((unit, index) => named.indexOf(unit) !== index);
  reasons.push(...twice.map((unit) => ({ code: "listed-twice" as const, unit })));
  const others = [...cells].filter(([unit]) => !units.includes(unit));
  const exempt = board.exemptFrom(criterion);
  const remarks: StatementReason[] = [];
  if (extreme !== null) {
    const scored = others.filter(([unit]) => !exempt.has(unit));
    const better = beaten(scored, points.value, extreme);
    reasons.push(...better);
    if (better.length === 0 && beaten(others, points.value, extreme).length > 0) {
      remarks.push({ code: "without-exempt", units: [...exempt] });
    }
  }
  const isList = extreme !== null && (units.length > 1 || count !== null);
  if (isList || count !== null) reasons.push(...leftOut(others, points.value));
  if (count !== null && count.value !== units.length) {
    reasons.push({ code: "count-differs", count: units.length, units });
  }
  return { ...base, expected, verdict: reasons.length > 0 ? "wrong" : verdict, reasons: [...reasons, ...remarks] };
}

/** Of the cells that show one quantity of a unit, the one nearest to what is said: tables may differ. */
export function nearest(cells: readonly PrintedQuantity[], value: number): ReadQuantity | null {
  let best: ReadQuantity | null = null;
  for (const cell of cells) {
    if (!isRead(cell)) continue;
    if (best === null || Math.abs(cell.number - value) < Math.abs(best.number - value)) best = cell;
  }
  return best;
}

type OtherUnits = readonly (readonly [string, readonly PrintedQuantity[]])[];

function beaten(others: OtherUnits, value: number, extreme: "highest" | "lowest"): readonly StatementReason[] {
  const sign = extreme === "highest" ? 1 : -1;
  return others.flatMap(([, cells]): readonly StatementReason[] => {
    const [first] = cells;
    const all = cells.every(({ number }) => number !== null && sign * toDecimal(number) > sign * toDecimal(value));
    return first !== undefined && all ? [{ code: "beaten", evidence: evidenceOf(first) }] : [];
  });
}

function leftOut(others: OtherUnits, value: number): readonly StatementReason[] {
  return others.flatMap(([, cells]): readonly StatementReason[] => {
    const [first] = cells;
    const all = cells.every(({ number }) => number !== null && toDecimal(number) === toDecimal(value));
    return first !== undefined && all ? [{ code: "left-out", evidence: evidenceOf(first) }] : [];
  });
}

/** The cells with the highest and the lowest number, the first table's where tables differ; `null` without any. */
export function extremesOf(cells: Cells): { readonly high: ReadQuantity; readonly low: ReadQuantity } | null {
  const first = [...cells.values()].flatMap((same) => same.find(isRead) ?? []);
  const [start] = first;
  if (start === undefined) return null;
  return {
    high: first.reduce((best, cell) => (cell.number > best.number ? cell : best), start),
    low: first.reduce((best, cell) => (cell.number < best.number ? cell : best), start),
  };
}
