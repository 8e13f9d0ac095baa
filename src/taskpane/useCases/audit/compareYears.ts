import type { SheetToAudit, WorkbookAudit } from "../../../evaluation/auditWorkbook";
import { compareWithPrevious } from "../../../evaluation/compareWithPrevious";
import { evaluateGrid } from "../../../evaluation/evaluateGrid";
import type { PreviousSource } from "../../../evaluation/previousComparison";
import type { AuditSources, Years } from "../../state/audited";

/** The pane's sheet beside the previous year, from where the user says; `settled` are the other sheets. */
export function compareYears(
  { evaluation, others, previous, pairs }: AuditSources,
  settled: readonly SheetToAudit[],
  audit: WorkbookAudit,
): Years {
  if (others === null) return { kind: "waiting" };
  switch (previous.kind) {
    case "none":
      return { kind: "none" };
    case "columns":
      return compareWith(previous);
    case "sheet": {
      const { sheet } = previous;
      const other = settled.find(({ grid }) => grid.sheet === sheet);
      if (other === undefined) return { kind: "missing", sheet };
      if (other.evaluation !== undefined) return compareWith({ kind: "board", evaluation: other.evaluation });
      const board = evaluateGrid(other.grid, other.rubric ?? evaluation.writtenRubric);
      if (!board.ok) return { kind: "unread", sheet, problem: board.problems[0] };
      return compareWith({ kind: "board", evaluation: board.value });
    }
  }

  function compareWith(source: PreviousSource): Years {
    const outcome = compareWithPrevious(evaluation, source, audit, pairs);
    if (!outcome.ok) return { kind: "refused", problem: outcome.problems[0] };
    return { kind: "compared", compared: outcome.value, board: source.kind === "board" ? source.evaluation : null };
  }
}
