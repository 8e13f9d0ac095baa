import { planReentry } from "../../../fixing/planReentry";
import type { ReentryPlan } from "../../../fixing/planReentry";
import type { Grid } from "../../../grid/grid";
import type { PaneState } from "../../state/state";

const plans = new WeakMap<Grid, ReentryPlan>();
const lists = new WeakMap<Grid, { readonly others: readonly Grid[]; readonly list: readonly ReentryPlan[] }>();
const NONE: readonly ReentryPlan[] = [];
const NO_GRIDS: readonly Grid[] = [];

/** What entering the CQDT formulas of the pane's sheet again would do; planned once for each reading. */
export function reentryOf(grid: Grid): ReentryPlan {
  const plan = plans.get(grid) ?? planReentry(grid);
  plans.set(grid, plan);
  return plan;
}

/** The same for the pane's sheet and those read beside it: only sheets where something is to be done or said, the pane's first. */
export function currentReentries({ grid, otherGrids }: Pick<PaneState, "grid" | "otherGrids">): readonly ReentryPlan[] {
  if (grid === null) return NONE;
  const others = otherGrids ?? NO_GRIDS;
  const known = lists.get(grid);
  if (known?.others === others) return known.list;
  const list = [grid, ...others].map(reentryOf).filter(({ cells, unknown }) => cells.length > 0 || unknown.length > 0);
  lists.set(grid, { others, list });
  return list;
}
