import type { FixPlan } from "../../../fixing/fix";
import { keepsMeaning } from "../../../fixing/keepsMeaning";
import { warn, writeCells } from "../fill/writePlan";
import type { Pane } from "../pane";
import { readInto } from "../sheet/read";
import { work } from "../work";
import { currentFixes } from "./currentFixes";

/**
 * Puts right the cells of a plan the user looked at, all or none. The sheet is read once more first: where other cells would
 * change by now nothing is written and the new preview is shown.
 */
export async function fix(pane: Pane, previewed: FixPlan): Promise<void> {
  const { store } = pane;
  await work(pane, "fix", async (tools) => {
    if (!(await readInto(pane, tools))) return;
    const { evaluation } = store.getState();
    const plan = currentFixes(store.getState(), previewed.kinds);
    if (evaluation === null || plan === null) return;
    if (contentOf(plan) !== contentOf(previewed)) {
      store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "fixes-changed" } } });
      return;
    }
    const written = await writeCells(pane, "fix", { ...plan, columns: [] }, tools);
    if (written === null) return;
    const { evaluation: after } = store.getState();
    const isKept = after !== null && keepsMeaning(evaluation, after);
    store.dispatch({ type: "fixed", record: written.record, cells: plan.changes.length, isKept });
    warn(pane, written);
  });
}

function contentOf({ sheet, changes }: FixPlan): string {
  return JSON.stringify([sheet, changes.map(({ cell, before, after }) => [cell, before, after])]);
}
