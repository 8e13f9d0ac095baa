import type { Rubric } from "../rubric/rubric";
import type { SheetToAudit, WorkbookAudit } from "./auditWorkbook";
import type { Evaluation } from "./evaluation";
import { shownCriteria } from "./shownCriteria";

/** The fullest board of each rubric of a workbook: most criteria, then most units, then the first. */
export function mainBoards(sheets: readonly SheetToAudit[], audit: WorkbookAudit): readonly Evaluation[] {
  const evaluations = [...sheets, ...audit.sheets].flatMap(({ evaluation }) => evaluation ?? []);
  const fullest = new Map<Rubric, Evaluation>();
  for (const evaluation of evaluations) {
    const known = fullest.get(evaluation.writtenRubric);
    if (known === undefined || isFuller(evaluation, known)) fullest.set(evaluation.writtenRubric, evaluation);
  }
  return [...fullest.values()];
}

function isFuller(one: Evaluation, other: Evaluation): boolean {
  const more = shownCriteria(one).size - shownCriteria(other).size;
  return more > 0 || (more === 0 && one.units.length > other.units.length);
}
