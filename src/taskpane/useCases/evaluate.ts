import { evaluateGrid } from "../../evaluation/evaluateGrid";
import type { Pane } from "./pane";

/** Reads, checks and scores the grid that was read, once a rubric is chosen. */
export function evaluate({ store }: Pane): void {
  const { grid, rubric, choices } = store.getState();
  if (grid === null || rubric === null) return;
  store.dispatch({ type: "evaluated", outcome: evaluateGrid(grid, rubric, choices) });
}
