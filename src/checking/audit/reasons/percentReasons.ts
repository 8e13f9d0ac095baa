import type { AuditReason } from "../audit";
import type { Fact } from "../fact";
import { isRightOtherwise, isWrong, neighbourReasons, pointsCell } from "./caseFile";
import type { CaseFile } from "./caseFile";
import { cutOff } from "./cutOff";
import { findSlips } from "./findSlips";

/**
 * Why a percentage is not that of its points.
 *
 * @param ofScores what the unit's totals tell of its scores
 */
export function percentReasons(file: CaseFile, fact: Fact, ofScores: readonly AuditReason[]): readonly AuditReason[] {
  const { entry, shown, unit, node } = fact;
  if (entry.expected.kind !== "number" || shown === null) return [];
  const cell = pointsCell(file.board, unit, node);
  if (isRightOtherwise(file, fact) && cell !== null && isWrong(file, cell)) {
    return [{ code: "follows-wrong-cell", unit: unit.unit.name, cell }];
  }
  const ofScore = ofScores.filter(
    (reason) => reason.code === "copied-row" || ("cell" in reason && reason.cell === cell),
  );
  return [
    ...cutOff(fact),
    ...ofScore,
    ...neighbourReasons(file, fact),
    ...findSlips(entry.cell, shown.value, shown.decimals, entry.expected),
  ];
}
