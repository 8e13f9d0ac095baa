import type { Evaluation } from "../../evaluation/evaluation";
import type { Diagnosis } from "../../excel/diagnosis/diagnosis";
import type { ExcelLimit } from "../../excel/startOffice";
import type { SheetInfo, WorkbookProblem } from "../../excel/workbook";
import type { FillMode } from "../../filling/fill";
import type { FillProblem } from "../../filling/fillProblem";
import type { HighlightRequest } from "../../filling/highlighting/highlight";
import type { Area } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import type { Language } from "../../locales";
import type { Memory, PreviousChoice } from "../../memory/memory";
import type { ReportMemory } from "../../memory/reportMemory";
import type { Outcome } from "../../outcome/outcome";
import type { ReadingProblem } from "../../reading/readingProblem";
import type { Layout, Output, ReadingChoices } from "../../reading/scoreboard";
import type { Rubric, Text } from "../../rubric/rubric";
import type { Audited } from "./audited";
import type { ChangeRecord, LeftCell, UndoPreview } from "./changes";

/** The steps of the pane, in the order of the work; the audit is for tables that show results already. */
export const STEPS = ["rubric", "check", "fill", "highlight", "audit", "report"] as const;

export type Step = (typeof STEPS)[number];

/** How the rubric editor is opened; "open": with the draft it has. */
export type EditingStart = "sheet" | "copy" | "others" | "open";

/** What can take long; one piece of work runs at a time. */
export type WorkKind = "open" | "read" | "fill" | "fix" | "undo" | "highlight" | "copy" | "report" | "diagnose";

export interface Work {
  readonly kind: WorkKind;
  /** Share done, 0–1. */
  readonly share: number;
  readonly cancelling: boolean;
  /** Excel answers nothing until the user has finished editing a cell. */
  readonly waiting: boolean;
}

/** Something the pane itself refuses or reports, beside the problems of reading, filling and the workbook. */
export type PaneProblem =
  /** "Do everything" stops at findings that are errors. */
  | { readonly code: "errors-found"; readonly count: number }
  /** "Do everything" stops before it would overwrite cells nobody has looked at. */
  | { readonly code: "overwrites-found"; readonly count: number }
  /** The sheet has changed since the preview of its fixes: they are shown anew. */
  | { readonly code: "fixes-changed" }
  /** After a write cells do not hold what was written, or others changed meanwhile; addresses such as "G9". */
  | {
      readonly code: "written-otherwise";
      readonly differing: readonly string[];
      readonly meanwhile: readonly string[];
      /** Areas that hold what was written, which their data validation refuses. */
      readonly invalid: readonly string[];
    }
  /** What the workbook remembers cannot be read; the pane starts afresh. */
  | { readonly code: "memory-damaged" }
  /** A fault of CQDT itself; `reason` is the program's own message. */
  | { readonly code: "unexpected"; readonly reason: string }
  /** A rubric that the workbook keeps cannot be used; it stays in the workbook as it is. `id` is null where it has none. */
  | {
      readonly code: "own-rubric-refused";
      readonly id: string | null;
      /** What is wrong with it, in each language. */
      readonly reason: Readonly<Record<Language, string>>;
    }
  /** A file of CQDT that is needed from now on cannot be fetched. */
  | { readonly code: "part-not-loaded" }
  /** The workbook remembers a rubric that neither it nor the library has. */
  | { readonly code: "rubric-unknown"; readonly rubric: string };

export type Notice =
  | { readonly kind: "workbook"; readonly problem: WorkbookProblem; readonly during: WorkKind | "remember" | "select" }
  | { readonly kind: "filling"; readonly problem: FillProblem }
  | { readonly kind: "pane"; readonly problem: PaneProblem }
  | { readonly kind: "filled"; readonly cells: number; readonly columns: number }
  /** "Do everything" is done. */
  | { readonly kind: "finished"; readonly columns: number; readonly rules: number }
  /** Cells were put right; `isKept`: the sheet means what it meant before. */
  | { readonly kind: "fixed"; readonly cells: number; readonly isKept: boolean }
  /** A change was taken back; cells that were changed since are left as they are. */
  | { readonly kind: "undone"; readonly left: readonly LeftCell[] }
  | { readonly kind: "highlighted"; readonly rules: number }
  | { readonly kind: "unhighlighted" }
  /** An edited rubric is in the workbook and holds for the sheet. */
  | { readonly kind: "rubricSaved"; readonly title: Text }
  /** A command of the ribbon, a menu or the keyboard stopped; why, and what to do. */
  | { readonly kind: "stopped"; readonly text: Readonly<Record<Language, string>> };

/** Rows of a sheet, 1-based, both included. */
export interface HighlightedRows {
  readonly first: number;
  readonly last: number;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** The self-check: where the user is with it, and what the last one found. */
export interface DiagnosisState {
  /** "left": it was open, and the keyboard goes back to where it was opened. */
  readonly place: "closed" | "open" | "left";
  readonly found: Outcome<Diagnosis, WorkbookProblem> | null;
}

export interface PaneState {
  /** This Excel runs custom functions; without them filling writes native formulas or values. */
  readonly customFunctions: boolean;
  /** What this Excel lacks, until the user has read it. */
  readonly limits: readonly ExcelLimit[];
  readonly language: Language;
  readonly step: Step;
  readonly sheets: readonly SheetInfo[];
  /** The sheet the pane works on; null until the workbook is open. */
  readonly sheet: string | null;
  /** The sheet the user looks at. */
  readonly activeSheet: string | null;
  readonly memory: Memory;
  /** The workbook's own rubrics. */
  readonly ownRubrics: readonly Rubric[];
  readonly rubric: Rubric | null;
  /** The rubric editor: open, closed with a draft that can be taken up again, or closed. */
  readonly editing: EditingStart | "kept" | null;
  readonly choices: ReadingChoices;
  readonly outputs: readonly Output[];
  readonly mode: FillMode;
  /** A fill writes below the results by what they were computed. */
  readonly stamp: boolean;
  readonly highlight: HighlightRequest;
  readonly ruleIds: readonly string[];
  /** The rows that all rules of `ruleIds` cover on the sheet; null where there are none, and until it is known. */
  readonly highlightedRows: HighlightedRows | null;
  /** Where the previous year's numbers are; null where the user has not chosen. */
  readonly previous: PreviousChoice | null;
  /** How the user wants the report; what is absent is as it is by default. */
  readonly report: ReportMemory;
  readonly grid: Grid | null;
  /** The other visible sheets, for comparison with `grid`; null until they are read, and when they may have changed. */
  readonly otherGrids: readonly Grid[] | null;
  /** How often they may have changed: what was read before the last time is out of date. */
  readonly otherEdits: number;
  readonly evaluation: Evaluation | null;
  /** The newest audit of the sheet with its rubric, which may be of an earlier evaluation; null before the first. */
  readonly audited: Audited | null;
  /** The last layout that was understood with this sheet and rubric; stays while the user's corrections are refused. */
  readonly layout: Layout | null;
  readonly readingProblems: readonly ReadingProblem[];
  /** The sheet was edited after `grid` was read. */
  readonly stale: boolean;
  /** Why the sheet could not be read again after an edit; "waiting": Excel does not answer yet. */
  readonly rereadTrouble: "waiting" | WorkbookProblem | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** The rubric of the last fill of the sheet since the pane turned to it; null when nothing was filled. */
  readonly filledWith: Rubric | null;
  /** What can be taken back, oldest first. */
  readonly changes: readonly ChangeRecord[];
  /** An undo that waits for the user to look at the cells it leaves alone. */
  readonly undoPreview: UndoPreview | null;
  /** 1-based row of `sheet` that is selected. */
  readonly selectedRow: number | null;
  /** How often the card of the selected unit was asked for: each time it opens and takes the keyboard. */
  readonly explanations: number;
  /** The cells the user has selected, on any sheet; null until a selection is heard of. */
  readonly selection: Selection | null;
  /** Running text whose statements are checked against the tables. */
  readonly statementText: string;
  /** "Do everything" waits at the overwrite preview; filling goes on to highlighting. */
  readonly finishing: boolean;
  readonly diagnosis: DiagnosisState;
}
