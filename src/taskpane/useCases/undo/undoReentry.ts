import type { Grid } from "../../../grid/grid";
import type { ReentryRecord } from "../../state/changes";
import { planReentryUndo } from "../../undo/planReentryUndo";
import type { ReentryUndoPlan } from "../../undo/planReentryUndo";
import type { Pane } from "../pane";
import type { WorkTools } from "../work";

/** What taking back formulas that were entered again would do on each of their sheets; `null` when one cannot be read. */
export async function planReentryUndos(
  { workbook }: Pane,
  { sheets }: ReentryRecord,
  tools: WorkTools,
): Promise<readonly ReentryUndoPlan[] | null> {
  const plans: ReentryUndoPlan[] = [];
  for (const sheet of sheets) {
    const read = await workbook.readGrid(sheet.sheet, tools);
    const isGone = !read.ok && ["sheet-missing", "sheet-empty"].includes(read.problems[0].code);
    const now: { readonly value: Grid | null } | null = isGone ? { value: null } : tools.accept(read);
    if (now === null) return null;
    plans.push(planReentryUndo(sheet, now.value));
  }
  return plans;
}

/** Puts back what the plans say, on all their sheets or on none; says whether it is done. */
export async function restoreSheets(
  { workbook }: Pane,
  plans: readonly ReentryUndoPlan[],
  tools: WorkTools,
): Promise<boolean> {
  const done: ReentryUndoPlan[] = [];
  for (const plan of plans) {
    if (plan.parts.length === 0) continue;
    if (tools.accept(await workbook.restore({ sheet: plan.sheet, parts: plan.parts }, tools)) === null) {
      for (const { sheet, again } of done.reverse()) tools.accept(await workbook.restore({ sheet, parts: again }));
      return false;
    }
    done.push(plan);
  }
  return true;
}
