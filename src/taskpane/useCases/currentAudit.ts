import { auditWorkbook, type SheetToAudit, type WorkbookAudit } from "../../evaluation/auditWorkbook";
import { evaluateGrid } from "../../evaluation/evaluateGrid";
import type { Evaluation } from "../../evaluation/evaluation";
import { suggestRubrics } from "../../evaluation/suggestRubrics";
import type { Grid } from "../../grid/grid";
import type { Memory } from "../../memory/memory";
import { findRubric, LIBRARY } from "../../rubric/library";
import type { Rubric } from "../../rubric/rubric";
import type { PaneState } from "../state/state";

interface Audited {
  readonly others: readonly Grid[];
  readonly audit: WorkbookAudit;
}

const NONE: readonly Grid[] = [];

const audits = new WeakMap<Evaluation, Audited>();
const settled = new WeakMap<readonly Grid[], Map<string, readonly SheetToAudit[]>>();

/**
 * What the audit says of the pane's sheet and the others beside it; `null` before the sheet is evaluated. Made once for each
 * evaluation and the other sheets; what the others are is settled once for the others and the rubric.
 */
export function currentAudit({
  evaluation,
  rubric,
  otherGrids,
  memory,
}: Pick<PaneState, "evaluation" | "rubric" | "otherGrids" | "memory">): WorkbookAudit | null {
  if (evaluation === null || rubric === null) return null;
  const others = otherGrids ?? NONE;
  const known = audits.get(evaluation);
  if (known?.others === others) return known.audit;
  const own: SheetToAudit = { grid: evaluation.grid, rubric, evaluation };
  const audit = auditWorkbook([own, ...settle(others, rubric, memory)]);
  audits.set(evaluation, { others, audit });
  return audit;
}

function settle(grids: readonly Grid[], own: Rubric, memory: Memory): readonly SheetToAudit[] {
  const known = settled.get(grids) ?? new Map<string, readonly SheetToAudit[]>();
  settled.set(grids, known);
  const sheets = known.get(own.id) ?? settleAnew(grids, own, memory);
  known.set(own.id, sheets);
  return sheets;
}

/** The rubric each sheet is held against: as the workbook remembers it, else the pane's own where it fits, else what does. */
function settleAnew(grids: readonly Grid[], own: Rubric, memory: Memory): readonly SheetToAudit[] {
  const suggested = suggestRubrics(grids, [own]);
  const open = grids.filter((_, index) => suggested[index] === null);
  const others = suggestRubrics(open, LIBRARY);
  return grids.map((grid, index): SheetToAudit => {
    const remembered = memory.sheets[grid.sheet];
    const settledRubric = remembered === undefined ? undefined : findRubric(remembered.rubric);
    const rubric = settledRubric ?? suggested[index] ?? others[open.indexOf(grid)] ?? null;
    if (rubric === null) return { grid, rubric };
    const evaluated = evaluateGrid(grid, rubric, rubric === settledRubric ? remembered?.choices : undefined);
    return evaluated.ok ? { grid, rubric, evaluation: evaluated.value } : { grid, rubric };
  });
}
