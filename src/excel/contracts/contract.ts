import type { Bench } from "./bench";

/** What a contract is about; one file of contracts each. */
export const SUBJECTS = [
  "reading",
  "writing",
  "texts",
  "restoring",
  "rules",
  "watching",
  "remembering",
  "sheets",
  "reporting",
  "recalculating",
  "office-rules",
] as const;

export type Subject = (typeof SUBJECTS)[number];

/**
 * Something the add-in relies on in an Excel, checked through Office.js alone, so that it can be checked in whatever Excel
 * (the workbench's host, the user's own) the add-in runs in. It expects what the add-in needs, not how one Excel does it.
 */
export interface Contract {
  /** Unique, in kebab case; stays the same from version to version, so that reports can be compared. */
  readonly id: string;
  readonly subject: Subject;
  /** What holds, as one short sentence without a full stop. */
  readonly name: { readonly vi: string; readonly en: string };
  /** Applies only where there is `ExcelApi 1.needs`. */
  readonly needs?: number;
  /** Rests on formulas being computed anew of themselves, which a workbook may have switched off. */
  readonly needsAutomaticCalculation?: true;
  /** Throws `BrokenContract` where something is not as expected. */
  readonly check: (bench: Bench) => Promise<void>;
}
