import type { DrawBoard } from "../../robustness/drawBoard";
import type { DrawSettings } from "../../robustness/drawSettings";
import type { Robustness } from "../../robustness/robustness";

/** What the worker is asked; it answers once and is then ended. */
export interface DrawRequest {
  readonly board: DrawBoard;
  readonly settings: DrawSettings;
}

export type DrawAnswer =
  /** Share 0–1 of the work that is done. */
  { readonly kind: "progress"; readonly share: number } | { readonly kind: "done"; readonly robustness: Robustness };
