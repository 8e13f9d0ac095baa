import { auditInSteps, type SheetToAudit, type WorkbookAudit } from "../../../evaluation/auditWorkbook";
import type { Grid } from "../../../grid/grid";
import type { PreviousChoice } from "../../../memory/memory";
import type { Steps } from "../../../steps/steps";
import type { Audited, AuditSources } from "../../state/audited";
import type { PaneState } from "../../state/state";
import { inSlices } from "../inSlices";
import type { Pane } from "../pane";
import { auditSources, isAudited, isSame } from "./auditSources";
import { compareYears } from "./compareYears";
import { settleOthers } from "./settleOthers";

const NO_GRIDS: readonly Grid[] = [];

/**
 * Audits the pane's sheet and the others beside it, without the one that is last year's board, between what else the pane has
 * to do; and anew when something it rests on changes meanwhile. What was made is in the state. Nothing before the sheet is
 * evaluated, and where the newest audit still holds.
 *
 * @param signal stops the work
 */
export async function auditSheet({ store }: Pane, signal?: AbortSignal): Promise<void> {
  for (let state = store.getState(); !isAudited(state); state = store.getState()) {
    const sources = auditSources(state);
    if (sources === null) return;
    const isWanted = (): boolean => {
      const now = auditSources(store.getState());
      return signal?.aborted !== true && now !== null && isSame(sources, now);
    };
    const made = await inSlices(makeInSteps(sources, state), isWanted);
    if (signal?.aborted === true) return;
    if (made !== null) store.dispatch({ type: "audited", audited: { ...sources, ...made } });
  }
}

function* makeInSteps(sources: AuditSources, state: PaneState): Steps<Pick<Audited, "audit" | "years">> {
  const { evaluation } = sources;
  const rubric = evaluation.writtenRubric;
  const settled = yield* settleOthers(sources.others ?? NO_GRIDS, rubric, state);
  const { audited } = state;
  const audit =
    audited !== null && isAuditOf(audited, sources)
      ? audited.audit
      : yield* auditBeside({ grid: evaluation.grid, rubric, evaluation }, settled, sources);
  yield;
  return { audit, years: compareYears(sources, settled, audit) };
}

function auditBeside(
  own: SheetToAudit,
  others: readonly SheetToAudit[],
  { previous, pairs }: AuditSources,
): Steps<WorkbookAudit> {
  const beside = others.filter(({ grid }) => grid.sheet !== boardOf(previous));
  return auditInSteps([own, ...beside], pairs);
}

/** Whether the audit of other sources, but for the previous year, says the same. */
function isAuditOf(known: AuditSources, wanted: AuditSources): boolean {
  return isSame(known, { ...wanted, previous: known.previous }) && boardOf(known.previous) === boardOf(wanted.previous);
}

/** The sheet that is last year's board. */
function boardOf(previous: PreviousChoice): string | null {
  return previous.kind === "sheet" ? previous.sheet : null;
}
