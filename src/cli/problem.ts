import type { CommandName } from "./arguments/commandNames";
import type { PreviousProblem } from "../evaluation/previousComparison";
import type { LetterProblem } from "../memory/letterMemory";
import type { ReadingProblem } from "../reading/readingProblem";
import type { FillProblem } from "../filling/fillProblem";
import type { DraftProblem } from "../drafting/draft";
import type { RubricSheetProblem } from "../rubricSheet/rubricSheetProblem";
import type { RubricProblem } from "../rubric/problem";
import type { XlsxProblem } from "../xlsx/problem";

/** What is wrong with the command line itself. */
export type UsageProblem =
  | { readonly code: "no-command" }
  | { readonly code: "unknown-command"; readonly command: string; readonly near: string | null }
  | { readonly code: "unknown-option"; readonly option: string; readonly near: string | null }
  | { readonly code: "repeated-option"; readonly option: string }
  | { readonly code: "missing-value"; readonly option: string }
  | { readonly code: "needless-value"; readonly option: string }
  | {
      readonly code: "not-a-choice";
      readonly option: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | {
      readonly code: "not-a-whole-number";
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
    }
  /** The option says how the ranking is tried, which the chosen parts leave out. */
  | { readonly code: "draws-without-part"; readonly option: string }
  | { readonly code: "missing-file"; readonly command: Exclude<CommandName, "rubrics"> }
  | { readonly code: "extra-argument"; readonly argument: string }
  | { readonly code: "mode-without-out" }
  | { readonly code: "mode-without-xlsx" }
  | { readonly code: "letter-without-docx" }
  | { readonly code: "force-without-target" }
  /** A copy for people without CQDT holds either values or formulas, and a file must be named for it. */
  | { readonly code: "copy-kind" }
  | { readonly code: "copy-without-out" }
  | { readonly code: "previous-rubric-alone" }
  | { readonly code: "pair-form"; readonly value: string }
  | { readonly code: "pair-twice"; readonly written: string }
  | { readonly code: "unit-without-units" };

/** Why a file cannot be read or written; `reason` is the system's own word, such as "EACCES". */
export type FileProblem =
  | { readonly code: "file-missing"; readonly path: string }
  | { readonly code: "file-is-folder"; readonly path: string }
  | { readonly code: "file-unreadable"; readonly path: string; readonly reason: string }
  | { readonly code: "text-not-utf8"; readonly path: string }
  | { readonly code: "out-is-input"; readonly path: string }
  | { readonly code: "out-extension"; readonly path: string; readonly extension: string }
  | { readonly code: "out-not-json"; readonly path: string }
  | { readonly code: "out-not-docx"; readonly path: string }
  | { readonly code: "out-not-rubric"; readonly path: string }
  /** Pages of units go into a `.docx` or an `.xlsx`. */
  | { readonly code: "out-not-pages"; readonly path: string }
  /** Two results of one command would go into one file. */
  | { readonly code: "out-twice"; readonly path: string }
  | { readonly code: "folder-unreadable"; readonly path: string; readonly reason: string }
  /** Neither the folder nor a folder in it holds an .xlsx or .xlsm that can be taken. */
  | { readonly code: "no-workbooks"; readonly path: string }
  /** Of several files each has a copy of its own: `--out` must name a folder. */
  | { readonly code: "out-not-folder"; readonly path: string }
  /** Every copy would take the place of the file it is made from. */
  | { readonly code: "out-is-input-folder"; readonly path: string }
  | { readonly code: "out-exists"; readonly path: string }
  | { readonly code: "summary-extension"; readonly path: string }
  | { readonly code: "summary-exists"; readonly path: string }
  | { readonly code: "out-folder-missing"; readonly path: string }
  | { readonly code: "out-unwritable"; readonly path: string; readonly reason: string };

/** Why nothing could be done: exit code 2, nothing written. */
export type CliProblem =
  | UsageProblem
  | FileProblem
  | { readonly code: "workbook"; readonly path: string; readonly problem: XlsxProblem }
  | {
      readonly code: "sheet-unknown";
      readonly path: string;
      readonly sheet: string;
      readonly sheets: readonly string[];
    }
  /** The earlier year is asked for in the audited file itself, without its sheet. */
  | { readonly code: "previous-is-input"; readonly path: string; readonly sheets: readonly string[] }
  /** No sheet that was looked at prints totals, tiers or ranks. */
  | { readonly code: "no-results"; readonly path: string; readonly sheets: readonly string[] }
  | { readonly code: "sheet-protected"; readonly path: string; readonly sheet: string }
  | { readonly code: "no-table"; readonly path: string; readonly sheets: readonly string[]; readonly rubric: string }
  /** No rubric of the library fits any of the sheets. */
  | {
      readonly code: "no-rubric-fits";
      readonly path: string;
      readonly sheets: readonly string[];
      readonly option: "--rubric" | "--previous-rubric";
      readonly ids: readonly string[];
    }
  | { readonly code: "sheet-unusable"; readonly path: string; readonly problem: ReadingProblem }
  | {
      readonly code: "rubric-unknown";
      readonly id: string;
      readonly near: readonly string[];
      readonly ids: readonly string[];
    }
  | { readonly code: "letter-not-json"; readonly path: string }
  | { readonly code: "letter-invalid"; readonly path: string; readonly problem: LetterProblem }
  | { readonly code: "rubric-not-json"; readonly path: string; readonly line: number | null }
  /** The board has no unit of that name. */
  | {
      readonly code: "unit-unknown";
      readonly unit: string;
      readonly near: readonly string[];
      readonly units: readonly string[];
    }
  /** The user stopped the work; nothing was written. */
  | { readonly code: "interrupted" }
  /** The workbook has no worksheet that holds a rubric. */
  | { readonly code: "rubric-sheet-missing"; readonly path: string; readonly sheets: readonly string[] }
  | {
      readonly code: "rubric-sheet-invalid";
      readonly path: string;
      readonly problem: RubricSheetProblem;
      readonly more: number;
    }
  | { readonly code: "draft"; readonly path: string; readonly problem: DraftProblem }
  | { readonly code: "no-draft"; readonly path: string; readonly sheets: readonly string[] }
  | { readonly code: "rubric-invalid"; readonly path: string; readonly problem: RubricProblem; readonly more: number }
  /** CQDT functions in the copy would find another rubric of the same id: one of the library, or one that the workbook keeps. */
  | { readonly code: "rubric-id-taken"; readonly id: string; readonly by: "library" | "workbook" }
  /** No rubric was named and the workbook remembers none for its sheets; `sheet` where one was named. */
  | {
      readonly code: "rubric-not-remembered";
      readonly path: string;
      readonly sheet: string | null;
      readonly ids: readonly string[];
    }
  /** The workbook remembers that the sheet is read by a rubric that neither it nor the library has. */
  | {
      readonly code: "remembered-rubric-unknown";
      readonly path: string;
      readonly sheet: string;
      readonly id: string;
      readonly ids: readonly string[];
    }
  /** The workbook keeps a rubric of that id, but it cannot be used. */
  | { readonly code: "own-rubric-invalid"; readonly path: string; readonly id: string; readonly problem: RubricProblem }
  /** A file that makes the program itself fail; `reason` is the technical text. */
  | { readonly code: "failed"; readonly path: string; readonly reason: string }
  | { readonly code: "fill"; readonly path: string; readonly problem: FillProblem }
  /** The board is not one that this year's can be held against. */
  | { readonly code: "previous"; readonly path: string; readonly problem: PreviousProblem };
