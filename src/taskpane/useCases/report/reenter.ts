import { isUnanswered } from "../../../filling/formulas/ownFormula";
import { planReentry } from "../../../fixing/planReentry";
import type { ReentryPlan } from "../../../fixing/planReentry";
import { parseAddress } from "../../../grid/address";
import { valueAt } from "../../../grid/grid";
import type { Grid } from "../../../grid/grid";
import type { ReenteredSheet, ReentryRecord } from "../../state/changes";
import type { Pane } from "../pane";
import { readInto } from "../sheet/read";
import { work } from "../work";
import type { WorkTools } from "../work";

/** How often, and after how many milliseconds each, cells that are still being computed are looked at again. */
const LOOKS = 6;
const PAUSE = 300;

/** What entering formulas again has done. */
export interface Reentered {
  readonly record: ReentryRecord;
  readonly cells: number;
  /** Addresses with their sheet, such as "Bảng 1!G9", that still have no result. */
  readonly silent: readonly string[];
}

/**
 * Enters the CQDT formulas of the previewed plans again, on all their sheets or on none, and says which have a result now.
 * The sheets are read once more first: where other cells would change by now nothing is written. `null` when it is not done.
 */
export async function reenter(pane: Pane, previewed: readonly ReentryPlan[]): Promise<Reentered | null> {
  const { workbook, store } = pane;
  let done: Reentered | null = null;
  await work(pane, "fix", async (tools) => {
    for (const plan of previewed) {
      const grid = tools.accept(await workbook.readGrid(plan.sheet, tools));
      if (grid === null) return;
      if (JSON.stringify(planReentry(grid.value).cells) === JSON.stringify(plan.cells)) continue;
      store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "fixes-changed" } } });
      await refresh(pane, tools);
      return;
    }
    const sheets: ReenteredSheet[] = [];
    for (const { sheet, blocks } of previewed) {
      const written = tools.accept(await workbook.write(sheet, blocks, tools));
      if (written === null) {
        for (const { snapshot } of sheets.reverse()) tools.accept(await workbook.restore(snapshot));
        return;
      }
      sheets.push({ sheet, blocks, snapshot: written.value });
    }
    const record: ReentryRecord = { kind: "reenter", sheets };
    store.dispatch({ type: "reentered", record });
    const cells = previewed.reduce((sum, plan) => sum + plan.cells.length, 0);
    done = { record, cells, silent: await findSilent(pane, previewed, tools) };
    await refresh(pane, tools);
  });
  return done;
}

/** Custom functions answer after the formula stands: those still at work get some time. */
async function findSilent(
  { workbook }: Pane,
  plans: readonly ReentryPlan[],
  { accept }: WorkTools,
): Promise<readonly string[]> {
  let silent: readonly string[] = [];
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    silent = [];
    for (const { sheet, cells } of plans) {
      const grid = accept(await workbook.readGrid(sheet));
      if (grid === null) return silent;
      silent = [...silent, ...cells.flatMap(({ cell }) => (isSilent(grid.value, cell) ? [`${sheet}!${cell}`] : []))];
    }
    if (silent.length === 0) break;
  }
  return silent;
}

function isSilent(grid: Grid, cell: string): boolean {
  const area = parseAddress(cell);
  return area !== null && isUnanswered(valueAt(grid, area.row, area.column));
}

/** What the pane knows of the sheets is read anew. */
async function refresh(pane: Pane, tools: WorkTools): Promise<void> {
  pane.store.dispatch({ type: "othersEdited" });
  await readInto(pane, { ...tools, signal: new AbortController().signal });
}
