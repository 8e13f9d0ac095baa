import type { Shown } from "../paneActions";

/**
 * A state of the pane: its name, and how it is reached from the one before. The pane speaks Vietnamese. "words": it differs from
 * the one before in its words only, so that its colours need no second look; "working": work is under way and stays so.
 */
export type State = readonly [name: string, reach: (shown: Shown) => Promise<unknown>, kind?: "words" | "working"];

export interface Walk {
  readonly name: string;
  readonly states: readonly State[];
}
