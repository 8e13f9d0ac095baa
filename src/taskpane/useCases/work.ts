import type { WorkbookProblem, WorkOptions } from "../../excel/workbook";
import type { Outcome } from "../../outcome/outcome";
import type { WorkKind } from "../state/state";
import type { Pane } from "./pane";

/** What a piece of work is given: its progress is shown and its signal follows the pane's "Cancel". */
export type WorkTools = Required<WorkOptions> & {
  /** The value of an answer of the workbook; `null` after telling the user the problem. */
  readonly accept: <Value>(outcome: Outcome<Value, WorkbookProblem>) => { readonly value: Value } | null;
};

/** Runs one piece of work with progress and cancellation; does nothing while another one runs. */
export async function work(pane: Pane, kind: WorkKind, task: (tools: WorkTools) => Promise<void>): Promise<void> {
  const { store, cancellation } = pane;
  if (store.getState().work !== null) return;
  const controller = new AbortController();
  cancellation.current = controller;
  store.dispatch({ type: "workStarted", kind });
  const stopWatching = watchForEditing(pane);
  try {
    await task({
      signal: controller.signal,
      onProgress: (share) => store.dispatch({ type: "workAdvanced", share }),
      accept: (outcome) => accept(pane, kind, outcome),
    });
  } finally {
    stopWatching();
    cancellation.current = null;
    store.dispatch({ type: "workEnded" });
  }
}

/** Milliseconds that work may take before Excel is asked whether it waits for the user, and between asking again. */
const PATIENCE = 1000;

/** Tells of work that Excel keeps waiting because a cell is being edited; the result stops it. */
function watchForEditing({ workbook, store }: Pane): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const waiting = await workbook.isEditing();
    if (isOver) return;
    store.dispatch({ type: "workWaited", waiting });
    timer = setTimeout(() => void ask(), PATIENCE);
  };
  timer = setTimeout(() => void ask(), PATIENCE);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** The value of an answer of the workbook; `null` after telling the user the problem. */
export function accept<Value>(
  { store }: Pane,
  during: WorkKind | "remember" | "select",
  outcome: Outcome<Value, WorkbookProblem>,
): { readonly value: Value } | null {
  if (outcome.ok) return { value: outcome.value };
  store.dispatch({ type: "noticed", notice: { kind: "workbook", problem: outcome.problems[0], during } });
  return null;
}
