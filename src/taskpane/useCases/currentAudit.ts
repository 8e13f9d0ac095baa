import { auditWorkbook, type SheetToAudit, type WorkbookAudit } from "../../evaluation/auditWorkbook";
import type { Evaluation } from "../../evaluation/evaluation";
import { suggestRubric } from "../../evaluation/suggestRubric";
import type { Grid } from "../../grid/grid";
import { LIBRARY } from "../../rubric/library";
import type { Rubric } from "../../rubric/rubric";
import type { PaneState } from "../state/state";

interface Audited {
  readonly others: readonly Grid[];
  readonly audit: WorkbookAudit;
}

const NONE: readonly Grid[] = [];

const audits = new WeakMap<Evaluation, Audited>();
const fits = new WeakMap<Grid, Map<string, "own" | "open" | "foreign">>();

/**
 * What the audit says of the pane's sheet and of the others that belong to its rubric; `null` before the sheet is
 * evaluated. Made once for each evaluation and the other sheets beside it.
 */
export function currentAudit({
  evaluation,
  rubric,
  otherGrids,
}: Pick<PaneState, "evaluation" | "rubric" | "otherGrids">): WorkbookAudit | null {
  if (evaluation === null || rubric === null) return null;
  const others = otherGrids ?? NONE;
  const known = audits.get(evaluation);
  if (known?.others === others) return known.audit;
  const own: SheetToAudit = { grid: evaluation.grid, rubric, evaluation };
  const audit = auditWorkbook([own, ...others.flatMap((grid) => toCompare(grid, rubric))]);
  audits.set(evaluation, { others, audit });
  return audit;
}

/** A sheet that another rubric of the library fits is none of this rubric's. */
function toCompare(grid: Grid, rubric: Rubric): readonly SheetToAudit[] {
  const known = fits.get(grid) ?? new Map<string, "own" | "open" | "foreign">();
  fits.set(grid, known);
  const fit = known.get(rubric.id) ?? fitOf(grid, rubric);
  known.set(rubric.id, fit);
  return fit === "foreign" ? [] : [{ grid, rubric: fit === "own" ? rubric : null }];
}

function fitOf(grid: Grid, rubric: Rubric): "own" | "open" | "foreign" {
  if (suggestRubric(grid, [rubric]) !== null) return "own";
  return suggestRubric(grid, LIBRARY) === null ? "open" : "foreign";
}
