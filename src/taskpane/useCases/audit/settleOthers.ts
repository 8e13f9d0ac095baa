import type { SheetToAudit } from "../../../evaluation/auditWorkbook";
import { evaluateGrid } from "../../../evaluation/evaluateGrid";
import { suggestInSteps } from "../../../evaluation/suggestRubrics";
import type { Grid } from "../../../grid/grid";
import type { Memory } from "../../../memory/memory";
import { settledFor } from "../../../memory/settledFor";
import type { Rubric } from "../../../rubric/rubric";
import type { Steps } from "../../../steps/steps";
import { knownRubrics } from "../../state/rubrics";
import type { PaneState } from "../../state/state";

type Settled = Map<Rubric, readonly SheetToAudit[]>;

const settled = new WeakMap<readonly Grid[], WeakMap<readonly Rubric[], Settled>>();

/** The other sheets with the rubric each is held against; settled once for the same sheets, rubrics and the pane's rubric. */
export function* settleOthers(
  grids: readonly Grid[],
  own: Rubric,
  state: Pick<PaneState, "memory" | "ownRubrics">,
): Steps<readonly SheetToAudit[]> {
  const rubrics = knownRubrics(state);
  const byRubrics = settled.get(grids) ?? new WeakMap<readonly Rubric[], Settled>();
  settled.set(grids, byRubrics);
  const byOwn: Settled = byRubrics.get(rubrics) ?? new Map<Rubric, readonly SheetToAudit[]>();
  byRubrics.set(rubrics, byOwn);
  const sheets = byOwn.get(own) ?? (yield* settleAnew(grids, own, state.memory, rubrics));
  byOwn.set(own, sheets);
  return sheets;
}

/** The rubric each sheet is held against: as the workbook remembers it, else the pane's own where it fits, else what does. */
function* settleAnew(
  grids: readonly Grid[],
  own: Rubric,
  memory: Memory,
  rubrics: readonly Rubric[],
): Steps<readonly SheetToAudit[]> {
  const suggested = yield* suggestInSteps(grids, [own]);
  const open = grids.filter((_, index) => suggested[index] === null);
  const others = yield* suggestInSteps(open, rubrics);
  const sheets: SheetToAudit[] = [];
  for (const [index, grid] of grids.entries()) {
    const remembered = settledFor(memory, grid.sheet);
    const settledRubric = rubrics.find(({ id }) => id === remembered?.rubric);
    const rubric = settledRubric ?? suggested[index] ?? others[open.indexOf(grid)] ?? null;
    const choices = rubric === settledRubric ? remembered?.choices : undefined;
    const evaluated = rubric === null ? null : evaluateGrid(grid, rubric, choices);
    sheets.push(evaluated?.ok === true ? { grid, rubric, evaluation: evaluated.value } : { grid, rubric });
    yield;
  }
  return sheets;
}
