import type { Workbook } from "../../excel/workbook";
import type { Store } from "../state/store";

/** What every use case works on. */
export interface Pane {
  readonly workbook: Workbook;
  readonly store: Store;
  /** Of the work under way; replaced by each. */
  readonly cancellation: { current: AbortController | null };
}

export function createPane(workbook: Workbook, store: Store): Pane {
  return { workbook, store, cancellation: { current: null } };
}
