import type { FillPlan } from "../../../filling/fill";
import { blockArea } from "../../../grid/block";
import type { Grid } from "../../../grid/grid";
import type { CellsRecord } from "../../state/changes";
import { findDiffering, findMeanwhile } from "../../undo/findDiffering";
import { planRepair } from "../../undo/planRepair";
import { recordOf } from "../../undo/recordOf";
import type { Pane } from "../pane";
import { remember } from "../remember";
import { readInto } from "../sheet/read";
import type { WorkTools } from "../work";

/** What a fill or a fix writes; a fix has no columns of results. */
export type WrittenPlan = Pick<FillPlan, "sheet" | "columns" | "blocks">;

/** Writes a fill, reads the sheet again and keeps the fill's undo; `null` when it is not done. */
export async function writePlan(pane: Pane, plan: FillPlan, tools: WorkTools): Promise<WrittenCells | null> {
  const written = await writeCells(pane, "fill", plan, tools);
  if (written === null) return null;
  pane.store.dispatch({ type: "filled", record: written.record, cells: countCells(plan) });
  warn(pane, written);
  await remember(pane);
  return written;
}

/** What was written, and what stands there otherwise. */
export interface WrittenCells {
  readonly record: CellsRecord;
  /** Addresses of cells that do not hold what was written into them. */
  readonly differing: readonly string[];
  /** Addresses of other cells that somebody changed between the reading before and the reading after. */
  readonly meanwhile: readonly string[];
  /** Addresses of areas whose data validation refuses what was written. */
  readonly invalid: readonly string[];
}

/** Tells of cells that differ; says whether there are any. */
export function warn({ store }: Pane, { differing, meanwhile, invalid }: WrittenCells): boolean {
  if (differing.length + meanwhile.length + invalid.length === 0) return false;
  const problem = { code: "written-otherwise", differing, meanwhile, invalid } as const;
  store.dispatch({ type: "noticed", notice: { kind: "pane", problem } });
  return true;
}

/**
 * Writes all cells of a plan or none and reads the sheet again, to compare it with the plan; what its undo needs, `null` when
 * it is not done. Formulas that Excel spread over a table's column by itself are put right once.
 */
export async function writeCells(
  pane: Pane,
  kind: CellsRecord["kind"],
  plan: WrittenPlan,
  tools: WorkTools,
): Promise<WrittenCells | null> {
  const { workbook, store } = pane;
  const { evaluation, grid: before } = store.getState();
  if (evaluation === null || before === null) return null;
  const { layout } = evaluation.scoreboard;
  const snapshot = tools.accept(await workbook.write(plan.sheet, plan.blocks, tools));
  if (snapshot === null) return null;
  const uncancelled = { ...tools, signal: new AbortController().signal };
  if (!(await readInto(pane, uncancelled))) return null;
  const repair = planRepair(before, gridOf(pane), plan.blocks);
  if (repair.length > 0) {
    if (tools.accept(await workbook.write(plan.sheet, repair, uncancelled)) === null) return null;
    if (!(await readInto(pane, uncancelled))) return null;
  }
  const after = gridOf(pane);
  const differing = findDiffering(plan.blocks, after);
  const invalid = tools.accept(await workbook.findInvalid(plan.sheet, plan.blocks.map(blockArea)));
  return {
    record: recordOf(kind, plan, snapshot.value, after, layout),
    differing,
    meanwhile: findMeanwhile(before, after, plan.blocks),
    invalid: invalid?.value ?? [],
  };
}

function gridOf({ store }: Pane): Grid {
  const { grid } = store.getState();
  if (grid === null) throw new Error("The sheet was read and gave no grid.");
  return grid;
}

/** Cells of results: the stamp is none. */
function countCells({ blocks, stampCell }: FillPlan): number {
  const cells = blocks.map(blockArea).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return stampCell === null ? cells : cells - 1;
}
