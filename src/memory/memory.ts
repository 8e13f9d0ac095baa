import type { FillMode } from "../filling/fill";
import type { HighlightRequest } from "../filling/highlight";
import type { Output, ReadingChoices } from "../reading/scoreboard";

/** Under this key the workbook keeps what the user settled. */
export const MEMORY_KEY = "cqdt";

/** Before the key in the workbook's settings, which keep JSON text: other add-ins have theirs apart, other versions of this one do not. */
export const SETTING_PREFIX = "cqdt.";

/** What the user settled for one sheet. */
export interface SheetMemory {
  /** Rubric id. */
  readonly rubric: string;
  readonly choices: ReadingChoices;
  readonly outputs: readonly Output[];
  readonly mode: FillMode;
  readonly highlight: HighlightRequest;
  /** Ids of our own conditional formats on the sheet. */
  readonly ruleIds: readonly string[];
}

/** By sheet name; plain JSON, kept in the workbook itself. */
export interface Memory {
  readonly version: 1;
  readonly sheets: Readonly<Record<string, SheetMemory>>;
}

export const NO_MEMORY: Memory = { version: 1, sheets: {} };
