import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import type { FillMode } from "../filling/fill";
import type { Language } from "../locales";
import type { CopyKind } from "../recipients/recipientCopy";
import type { ReportMode, ReportPartKind } from "../reporting/report/reportChoice";
import type { DrawSettings } from "../robustness/drawSettings";
import type { CommandName } from "./arguments/commandNames";

/** What the user asked for. Paths are as given. */
export type Command =
  | EvaluateCommand
  | AuditCommand
  | InferCommand
  | DraftCommand
  | CopyCommand
  | ReportCommand
  | { readonly name: "rubrics"; readonly language: Language; readonly json: boolean }
  | HelpCommand
  | { readonly name: "version" };

export interface HelpCommand {
  readonly name: "help";
  readonly language: Language;
  /** `null`: what there is as a whole. */
  readonly of: CommandName | null;
}

export interface AuditCommand {
  readonly name: "audit";
  readonly language: Language;
  readonly json: boolean;
  readonly file: string;
  /** An id of the library or a path that ends in `.json`; `null`: the one each sheet was most likely made for. */
  readonly rubric: string | null;
  /** `null`: every sheet that holds a table. */
  readonly sheet: string | null;
  /** A file of running text whose statements are checked; `null`: none. */
  readonly text: string | null;
  /** `null`: the earlier year is what columns of the file's own tables say. */
  readonly previous: PreviousAsked | null;
  /** Names that are written otherwise in other tables or in the earlier year. */
  readonly pairs: readonly UnitPair[];
}

/** Where the board of the earlier year is. */
export interface PreviousAsked {
  /** `null`: in the audited file itself, on `sheet`. */
  readonly file: string | null;
  /** `null`: the sheet that fits best. */
  readonly sheet: string | null;
  /** An id of the library or a path that ends in `.json`; `null`: the one the sheet was made for, else this year's. */
  readonly rubric: string | null;
}

export interface EvaluateCommand {
  readonly name: "evaluate";
  readonly language: Language;
  readonly json: boolean;
  /** Files and folders. */
  readonly paths: readonly [string, ...string[]];
  /**
   * An id of a rubric that the workbook keeps or the library has, or a path that ends in `.json` or `.xlsx`; `null`: the one
   * that the workbook remembers for the sheet.
   */
  readonly rubric: string | null;
  /** `null`: the first sheet in which a table is recognised. */
  readonly sheet: string | null;
  /** Where the filled copy goes, of several files the folder of the copies; `null`: none is written. */
  readonly out: string | null;
  /** `null`: functions, or native formulas where the rubric comes from a file. */
  readonly mode: FillMode | null;
  /** The file of the summary table, `.xlsx` or `.csv`; `null`: none is written. */
  readonly summary: string | null;
  /** Files that are there already may be replaced; inputs never. */
  readonly force: boolean;
}

export interface DraftCommand {
  readonly name: "draft";
  readonly language: Language;
  readonly json: boolean;
  readonly file: string;
  /** `null`: the first sheet of which a rubric can be drafted. */
  readonly sheet: string | null;
  /** Where the draft goes: a `.json` file, or an `.xlsx` copy with the worksheet of the rubric; `null`: none is written. */
  readonly out: string | null;
}

/** A copy for people without CQDT. */
export interface CopyCommand {
  readonly name: "copy";
  readonly language: Language;
  readonly file: string;
  readonly kind: CopyKind;
  readonly out: string;
}

export interface ReportCommand {
  readonly name: "report";
  readonly language: Language;
  readonly json: boolean;
  readonly file: string;
  /** As for `evaluate`. */
  readonly rubric: string | null;
  /** `null`: the sheet in which most of the table is recognised. */
  readonly sheet: string | null;
  /** `null`: the columns of the file's own tables that say an earlier year, where there are any. */
  readonly previous: PreviousAsked | null;
  /** Files with the boards of years before that one: how long a unit has been first or last is counted through them. */
  readonly earlier: readonly string[];
  readonly pairs: readonly UnitPair[];
  /** `null`: those that the workbook remembers for the sheet, else all. */
  readonly parts: readonly ReportPartKind[] | null;
  /** How the ranking is tried, where the parts say how firm it is. */
  readonly draws: DrawSettings;
  /** Where the Word document goes; `null`: none is written. */
  readonly docx: string | null;
  /** Where the copy of the workbook with the report's sheets goes; `null`: none is written. */
  readonly xlsx: string | null;
  /** What the report's sheets hold; `null`: as the workbook remembers, else values. */
  readonly mode: ReportMode | null;
  /** A JSON file with what stands around the report in the Word document; `null`: what the workbook remembers. */
  readonly letter: string | null;
  /** A page for each unit; `null`: none is written. */
  readonly units: UnitPagesAsked | null;
}

/** Pages of units, in a file of their own. */
export interface UnitPagesAsked {
  /** A `.docx` or an `.xlsx`. */
  readonly out: string;
  /** Names of the units that have one; none named: all. */
  readonly units: readonly string[];
}

export interface InferCommand {
  readonly name: "infer";
  readonly language: Language;
  readonly json: boolean;
  readonly file: string;
  /** The tree of criteria: an id of the library or a path that ends in `.json`; `null`: drafted from the sheet's headings. */
  readonly rubric: string | null;
  /** `null`: the first sheet whose table shows results. */
  readonly sheet: string | null;
  /** Where the proposed rubric goes; `null`: none is written. */
  readonly out: string | null;
}
