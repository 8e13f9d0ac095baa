import type { UnitPair } from "../../checking/audit/tables/tablesAudit";
import { auditWorkbook, type SheetToAudit, type WorkbookAudit } from "../../evaluation/auditWorkbook";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Grid } from "../../grid/grid";
import type { PaneState } from "../state/state";
import { settleOthers } from "./settleOthers";

interface Audited {
  readonly others: readonly Grid[];
  readonly pairs: readonly UnitPair[];
  readonly previousSheet: string | null;
  readonly audit: WorkbookAudit;
}

const NO_GRIDS: readonly Grid[] = [];
const NO_PAIRS: readonly UnitPair[] = [];

const audits = new WeakMap<Evaluation, Audited>();

/**
 * What the audit says of the pane's sheet and the others beside it, without the one that is last year's board; `null` before
 * the sheet is evaluated. Made once for each evaluation, the other sheets and the pairs of names.
 */
export function currentAudit({
  evaluation,
  rubric,
  otherGrids,
  memory,
  ownRubrics,
  previous,
}: Pick<
  PaneState,
  "evaluation" | "rubric" | "otherGrids" | "memory" | "ownRubrics" | "previous"
>): WorkbookAudit | null {
  if (evaluation === null || rubric === null) return null;
  const others = otherGrids ?? NO_GRIDS;
  const { pairs = NO_PAIRS } = memory;
  const previousSheet = previous?.kind === "sheet" ? previous.sheet : null;
  const known = audits.get(evaluation);
  if (known?.others === others && known.pairs === pairs && known.previousSheet === previousSheet) return known.audit;
  const own: SheetToAudit = { grid: evaluation.grid, rubric, evaluation };
  const beside = settleOthers(others, rubric, { memory, ownRubrics }).filter(
    ({ grid }) => grid.sheet !== previousSheet,
  );
  const audit = auditWorkbook([own, ...beside], pairs);
  audits.set(evaluation, { others, pairs, previousSheet, audit });
  return audit;
}
