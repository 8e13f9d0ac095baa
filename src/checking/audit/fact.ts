import { toDecimal } from "../../scoring/compare";
import { round } from "../../scoring/round";
import type { AuditBasis, AuditEntry, AuditExpectation, AuditVerdict } from "./audit";
import { isPrintedParent } from "./auditBoard";
import type { AuditBoard, AuditedUnit } from "./auditBoard";
import type { ShownNumber } from "./shownNumber";

/** A unit's entry before its reasons are looked for, with what the search needs. */
export interface Fact {
  readonly entry: AuditEntry;
  readonly unit: AuditedUnit;
  /** Of the plan. */
  readonly node: number;
  /** The printed number; `null` for a label or text. */
  readonly shown: ShownNumber | null;
}

/** A verdict with what follows for the cell. */
export interface Judgement {
  readonly expected: AuditExpectation;
  readonly verdict: AuditVerdict;
}

export const UNKNOWN: Judgement = { expected: { kind: "unknown" }, verdict: "unknown" };

/** Whether the cell shows what follows, as printed or before rounding. */
export function isRight({ entry }: Fact): boolean {
  return entry.verdict === "agrees" || entry.verdict === "rounding";
}

/** Bases in the order in which a cell's facts are told. */
export const BASES: readonly Exclude<AuditBasis, "other-table">[] = ["printed", "recomputed"];

/** What a result of a node is held against: of an indicator its printed score; of a parent its total, printed or recomputed. */
export function basesOf(board: AuditBoard, node: number): typeof BASES {
  if (node < board.plan.indicatorCount) return ["printed"];
  return isPrintedParent(board, node) ? BASES : ["recomputed"];
}

/** Judges a printed number by the value that follows and what it may have been before rounding, `low` to `high`. */
export function judgeNumber(shown: ShownNumber | null, value: number, low: number, high: number): Judgement {
  if (!Number.isFinite(value)) return UNKNOWN;
  const expected = { kind: "number", value, low, high } as const;
  if (shown === null) return { expected, verdict: "unknown" };
  if (toDecimal(round(value, shown.decimals)) === shown.value) return { expected, verdict: "agrees" };
  return { expected, verdict: shown.low <= high && low <= shown.high ? "rounding" : "wrong" };
}

/** Nothing may stand here; a text that is no result says so itself. */
export function judgeNothing(isResult: boolean): Judgement {
  return { expected: { kind: "nothing" }, verdict: isResult ? "wrong" : "agrees" };
}
