import { part } from "../../part";
import type { Pane } from "../pane";

/** Reading, checking and scoring: the pane shows its first step without them. */
const evaluation = part(() => import(/* webpackChunkName: "sheet" */ "../../../evaluation/evaluateGrid"));

/** Reads, checks and scores the grid that was read, once a rubric is chosen; at once when `evaluation` is loaded. */
export async function evaluate({ store }: Pane): Promise<void> {
  let rooms = evaluation.get();
  try {
    rooms ??= await evaluation.load();
  } catch {
    store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "part-not-loaded" } } });
    return;
  }
  const { grid, rubric, choices } = store.getState();
  if (grid === null || rubric === null) return;
  store.dispatch({ type: "evaluated", outcome: rooms.evaluateGrid(grid, rubric, choices) });
}
