import type { AuditReason } from "../audit";
import type { Fact } from "../fact";
import { copiedRows, isRightOtherwise, isWrong, pointsCell } from "./caseFile";
import type { CaseFile } from "./caseFile";

/**
 * Why a tier does not follow.
 *
 * @param ofScores what the unit's totals tell of its scores
 */
export function tierReasons(file: CaseFile, fact: Fact, ofScores: readonly AuditReason[]): readonly AuditReason[] {
  const { unit, node } = fact;
  const cell = pointsCell(file.board, unit, node);
  if (isRightOtherwise(file, fact) && cell !== null && isWrong(file, cell)) {
    return [{ code: "follows-wrong-cell", unit: unit.unit.name, cell }];
  }
  return ofScores.length > 0 ? ofScores : copiedRows(file, fact);
}
