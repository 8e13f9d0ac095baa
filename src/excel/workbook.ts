import type { KnownRule, PlacedRule } from "../filling/highlighting/highlight";
import type { Area } from "../grid/area";
import type { Block } from "../grid/block";
import type { Grid } from "../grid/grid";
import type { Outcome } from "../outcome/outcome";
import type { SetAside } from "../reporting/sheets/planReplacement";
import type { RecordedSheet } from "../reporting/sheets/reportRecord";
import type { SheetToWrite } from "../reporting/sheets/sheetToWrite";
import type { StandingSheet } from "../reporting/sheets/standingSheets";

export interface SheetInfo {
  readonly name: string;
  readonly active: boolean;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** Why the workbook could not do what was asked. Nothing was changed, or everything was put back. */
export type WorkbookProblem =
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "sheet-exists"; readonly sheet: string }
  | { readonly code: "sheet-empty"; readonly sheet: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  /** The sheet is protected and these areas, such as "G6:G25", are locked. */
  | { readonly code: "cells-locked"; readonly sheet: string; readonly areas: readonly string[] }
  /** The sheet is protected and lets no format be changed: no rules, no formulas in these areas, which are formatted as text. */
  | { readonly code: "formats-locked"; readonly sheet: string; readonly areas: readonly string[] }
  /** A formula of somebody's fills these cells with its array. */
  | { readonly code: "array-in-way"; readonly sheet: string; readonly areas: readonly string[] }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly code: "structure-protected"; readonly sheet: string }
  /** A sheet of an earlier report is no longer as it was when the user was shown what becomes of it. */
  | { readonly code: "report-changed"; readonly sheet: string }
  | { readonly code: "too-large"; readonly sheet: string; readonly megabytes: number }
  | { readonly code: "cell-edit-mode" }
  | { readonly code: "cancelled" }
  /** A write failed half-way; `restored` says whether everything was put back, and `cells` which could not be. */
  | {
      readonly code: "write-failed";
      readonly sheet: string;
      readonly restored: boolean;
      readonly cells: readonly string[];
      readonly reason: string;
    }
  /** This Excel gives no copy of the open file; `reason` is its own word, `null` where it has no such thing. */
  | { readonly code: "file-not-given"; readonly reason: string | null }
  /** This Excel opens no new workbook from a file; `reason` as above. */
  | { readonly code: "not-opened"; readonly reason: string | null }
  /** Anything else Office.js reported, with its code. */
  | { readonly code: "host-error"; readonly hostCode: string; readonly reason: string };

/** Row and column 1-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface WorkOptions {
  readonly signal?: AbortSignal;
  /** Called with a share 0–1. */
  readonly onProgress?: (share: number) => void;
}

/** What stood in the cells that a write changed; give it to `restore`. Plain data, so that it can be stored. */
export interface Snapshot {
  readonly sheet: string;
  readonly parts: readonly SnapshotPart[];
}

export interface SnapshotPart {
  readonly area: Area;
  /**
   * Formulas and constants as they are entered again (`""` for an empty cell): text that Excel would read as something else
   * begins with an apostrophe.
   */
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  /** Empty where the formats stay as they are. */
  readonly numberFormats: readonly (readonly string[])[];
  /** True when the area was blank and unformatted: restoring clears it wholly. */
  readonly wasBlank: boolean;
  /** The width of the area's column in points, where the write changed it. */
  readonly columnWidth?: number;
}

export interface WriteReportOptions extends WorkOptions {
  /** Sheets of earlier reports that go, as they stood when the user was shown them (`planReplacement`). */
  readonly replaced: readonly StandingSheet[];
  /** Those that make room under another name and are the user's from then on. */
  readonly setAside: readonly SetAside[];
  /** Those that stay and are the user's from then on. */
  readonly kept: readonly StandingSheet[];
  /** Sheets that are a report's again, as an undo has it. */
  readonly reclaimed?: readonly ReclaimedSheet[];
}

/** A sheet that was set aside or kept, and what was remembered of it before: the name it gets back with it. */
export interface ReclaimedSheet {
  readonly name: string;
  readonly recorded: RecordedSheet;
}

/** What an Excel cannot do: pages are set up from ExcelApi 1.9 on. */
export type ReportLimit = "page-set-up";

export interface WrittenReport {
  /** Names of the new sheets, in their order. */
  readonly sheets: readonly string[];
  readonly limits: readonly ReportLimit[];
  /** What is remembered of them. */
  readonly recorded: readonly RecordedSheet[];
  /** What was remembered of sheets that went, were set aside or kept. */
  readonly former: readonly RecordedSheet[];
}

export interface WorkbookListener {
  /** Cells were edited by the user (or by somebody else), not by formulas. */
  readonly onEdit?: (sheet: string, area: Area | null) => void;
  /** Formulas of the sheet were computed anew, whatever caused it; never told before ExcelApi 1.8. */
  readonly onCalculate?: (sheet: string) => void;
  readonly onSelect?: (sheet: string, area: Area) => void;
  readonly onActivate?: (sheet: string) => void;
}

/** The one door to the open workbook. All rows and columns 1-based. */
export interface Workbook {
  /** In tab order. */
  sheets(): Promise<Outcome<readonly SheetInfo[], WorkbookProblem>>;
  /** An empty sheet after the last one; refused when there is one of that name. */
  addSheet(sheet: string): Promise<Outcome<void, WorkbookProblem>>;
  /** From A1 to the last used cell; the active sheet when `sheet` is absent. */
  readGrid(sheet?: string, options?: WorkOptions): Promise<Outcome<Grid, WorkbookProblem>>;
  /** What `readGrid` would give now for the sheet of a grid that was read before, quickly where little has changed. */
  readGridAgain(before: Grid, options?: WorkOptions): Promise<Outcome<Grid, WorkbookProblem>>;
  /** Writes all blocks or none. */
  write(sheet: string, blocks: readonly Block[], options?: WorkOptions): Promise<Outcome<Snapshot, WorkbookProblem>>;
  /** Puts back all cells or none. */
  restore(snapshot: Snapshot, options?: WorkOptions): Promise<Outcome<void, WorkbookProblem>>;
  /** Adds the rules as conditional formats; returns their ids for `removeRules`. */
  addRules(sheet: string, rules: readonly PlacedRule[]): Promise<Outcome<readonly string[], WorkbookProblem>>;
  /** Our own rules as they stand by now; those that are gone or were changed by hand are passed over. */
  readRules(sheet: string, ids: readonly string[]): Promise<Outcome<readonly KnownRule[], WorkbookProblem>>;
  /** Removes our own rules; ids that are gone are ignored. */
  removeRules(sheet: string, ids: readonly string[]): Promise<Outcome<void, WorkbookProblem>>;
  select(sheet: string, area: Area): Promise<Outcome<void, WorkbookProblem>>;
  /** The cell with the cursor, on the sheet the user looks at. */
  activeCell(): Promise<Outcome<CellPlace, WorkbookProblem>>;
  /** Keeps a small JSON value in the workbook. */
  remember(key: string, value: unknown): Promise<Outcome<void, WorkbookProblem>>;
  /** `undefined` when nothing is remembered under the key; what is damaged is given as it stands. */
  recall(key: string): Promise<Outcome<unknown, WorkbookProblem>>;
  /** The open workbook as the bytes of a file, unsaved changes included. */
  fileBytes(options?: WorkOptions): Promise<Outcome<Uint8Array, WorkbookProblem>>;
  /** Opens a file as a new, unsaved workbook beside this one. */
  openNew(bytes: Uint8Array): Promise<Outcome<void, WorkbookProblem>>;
  /** A copy of a sheet right after it; its name. */
  copySheet(sheet: string): Promise<Outcome<string, WorkbookProblem>>;
  /** The sheets of reports that were written before and still stand. */
  readReport(options?: WorkOptions): Promise<Outcome<readonly StandingSheet[], WorkbookProblem>>;
  /** Adds all sheets after the others, in the place of earlier ones that go, or changes nothing; without sheets the earlier ones only go. */
  writeReport(
    sheets: readonly SheetToWrite[],
    options: WriteReportOptions,
  ): Promise<Outcome<WrittenReport, WorkbookProblem>>;
  /** Computes every formula anew, as when a rubric that CQDT functions use has changed. */
  recalculate(): Promise<Outcome<void, WorkbookProblem>>;
  /** Addresses of the parts of areas whose content their own data validation refuses; writing does not ask it. */
  findInvalid(sheet: string, areas: readonly Area[]): Promise<Outcome<readonly string[], WorkbookProblem>>;
  /** Whether a cell is being edited, while which every other verb waits. */
  isEditing(): Promise<boolean>;
  /** Starts listening; the result stops it. */
  watch(listener: WorkbookListener): Promise<Outcome<() => Promise<void>, WorkbookProblem>>;
}
