import type { SheetToAudit } from "../../evaluation/auditWorkbook";
import { evaluateGrid } from "../../evaluation/evaluateGrid";
import { suggestRubrics } from "../../evaluation/suggestRubrics";
import type { Grid } from "../../grid/grid";
import type { Memory } from "../../memory/memory";
import { findRubric, LIBRARY } from "../../rubric/library";
import type { Rubric } from "../../rubric/rubric";

const settled = new WeakMap<readonly Grid[], Map<string, readonly SheetToAudit[]>>();

/** The other sheets with the rubric each is held against; settled once for the same sheets and the pane's rubric. */
export function settleOthers(grids: readonly Grid[], own: Rubric, memory: Memory): readonly SheetToAudit[] {
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
