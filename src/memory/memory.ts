import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import type { FillMode } from "../filling/fill";
import type { HighlightRequest } from "../filling/highlighting/highlight";
import type { Output, ReadingChoices } from "../reading/scoreboard";
import type { LetterMemory } from "./letterMemory";
import type { ReportMemory } from "./reportMemory";

/** Under this key the workbook keeps what the user settled. */
export const MEMORY_KEY = "memory";

/** Where the user looks for the previous year's numbers: columns of the workbook's tables, another sheet, or nowhere. */
export type PreviousChoice =
  { readonly kind: "columns" } | { readonly kind: "sheet"; readonly sheet: string } | { readonly kind: "none" };

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
  /** Absent where the user has not chosen. */
  readonly previous?: PreviousChoice;
  /** `false`: a fill writes no line that says by what it computed. */
  readonly stamp?: false;
  /** Absent where the report is as it is by default. */
  readonly report?: ReportMemory;
}

/** By sheet name; plain JSON, kept in the workbook itself. */
export interface Memory {
  readonly version: 1;
  readonly sheets: Readonly<Record<string, SheetMemory>>;
  /** Units that the user recognised under another name, in any table of the workbook; absent where there are none. */
  readonly pairs?: readonly UnitPair[];
  /** What stands around the workbook's reports; absent where nothing was entered. */
  readonly letter?: LetterMemory;
}

export const NO_MEMORY: Memory = { version: 1, sheets: {} };
