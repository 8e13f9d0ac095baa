import { type Grid } from "../../../grid/grid";
import { isSameGrid } from "../../../grid/isSameGrid";
import type { Pane } from "../pane";
import { evaluate } from "./evaluate";
import { read } from "./read";

/** Milliseconds in which Excel tells what belongs to one edit. */
const TOGETHER = 20;
/** Milliseconds between two readings while one edit follows the other. */
const BETWEEN = 80;
/** Milliseconds without an edit before a large sheet is read again, with progress and cancellation. */
const QUIET = 400;
const LARGE_CELLS = 50_000;
/** Milliseconds after which Excel is said to keep us waiting: it answers nobody while a cell is being edited. */
const PATIENCE = 1500;

export interface Rereading {
  /** Reads the sheet again soon; edits that come together are read together. */
  readonly ask: () => void;
  readonly stop: () => void;
}

/**
 * Reads the pane's sheet again, beside the user's work: a sheet of usual size without progress bar and without disabling
 * anything. What was read is shown only when no other work has read the sheet or begun meanwhile.
 */
export function startRereading(pane: Pane): Rereading {
  const { workbook, store } = pane;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let asked = 0;
  let isReading = false;
  let isStopped = false;

  const wait = (milliseconds: number): void => {
    if (isStopped) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      void reread();
    }, milliseconds);
  };

  const reread = async (): Promise<void> => {
    const { work, sheet, grid } = store.getState();
    if (sheet === null || isReading) return;
    if (work !== null) {
      wait(BETWEEN);
      return;
    }
    const seen = asked;
    isReading = true;
    try {
      if (grid?.sheet === sheet && !isLarge(grid)) await readBeside(grid);
      else await read(pane);
    } finally {
      isReading = false;
    }
    if (asked === seen || isStopped || timer !== null) return;
    store.dispatch({ type: "edited" });
    wait(delayOf(store.getState().grid));
  };

  const readBeside = async (before: Grid): Promise<void> => {
    const impatient = setTimeout(() => store.dispatch({ type: "rereadDelayed" }), PATIENCE);
    const outcome = await workbook.readGridAgain(before);
    clearTimeout(impatient);
    const { sheet, grid, work } = store.getState();
    if (isStopped || sheet !== before.sheet || grid !== before) return;
    if (work !== null) wait(BETWEEN);
    else if (outcome.ok && isSameGrid(before, outcome.value)) store.dispatch({ type: "sheetUnchanged" });
    else if (outcome.ok) {
      store.dispatch({ type: "gridRead", grid: outcome.value });
      await evaluate(pane);
    } else if (outcome.problems[0].code === "cell-edit-mode") {
      store.dispatch({ type: "rereadDelayed" });
      wait(PATIENCE);
    } else store.dispatch({ type: "rereadFailed", problem: outcome.problems[0] });
  };

  return {
    ask: () => {
      asked += 1;
      const { grid } = store.getState();
      if (isReading || (timer !== null && !isLarge(grid))) return;
      wait(delayOf(grid));
    },
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function delayOf(grid: Grid | null): number {
  return isLarge(grid) ? QUIET : TOGETHER;
}

function isLarge(grid: Grid | null): boolean {
  return grid !== null && grid.rows * grid.columns > LARGE_CELLS;
}
