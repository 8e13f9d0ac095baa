import type { PreviousProblem } from "../../evaluation/previousComparison";
import type { CliProblem } from "../../cli/problem";
import type { LetterProblem } from "../../memory/letterMemory";
import { formatNumber } from "../format";
import type { Level } from "../../rubric/rubric";
import type { cli as vi } from "../vi/cli";
import { RUBRIC_SHEET_NAME } from "../../rubricSheet/rubricSheet";
import { drafting } from "./drafting";
import { filling } from "./filling";
import { reading } from "./reading";
import { rubric } from "./rubric";
import { rubricSheet } from "./rubricSheet";
import { xlsx } from "./xlsx";
import { years } from "./years";

const SEE_HELP = "Run “cqdt --help” or “cqdt COMMAND --help” to see how it is used.";

const levels: Readonly<Record<Level, string>> = {
  department: "Departments",
  district: "Districts",
  commune: "Communes",
};

/** More names than this make no sentence. */
const NAMED = 20;

function list(names: readonly string[]): string {
  const named = names.slice(0, NAMED).map((name) => `“${name}”`);
  return named.join(", ") + (names.length > NAMED ? ` and ${String(names.length - NAMED)} more` : "");
}

function meant(near: string | null): string {
  return near === null ? SEE_HELP : `Did you mean “${near}”?`;
}

function letterProblem(problem: LetterProblem): string {
  switch (problem.code) {
    case "letter-form":
      return "is not a JSON object {…}. Put the fields into one pair of braces.";
    case "letter-field":
      return `has an unknown field “${problem.field}”. Possible fields: ${problem.known.join(", ")}.`;
    case "letter-text":
      return `the field “${problem.field}” must be text. Put it into quotation marks.`;
    case "letter-date":
      return 'the field “date” must be a day of the calendar, such as "2021-03-31".';
    case "letter-recipients":
      return 'the field “recipients” must be a list of texts, such as ["All departments", "Archive"].';
  }
}

function problem(problem: CliProblem): string {
  switch (problem.code) {
    case "no-command":
      return `Say what is to be done: “evaluate”, “audit”, “draft”, “infer”, “copy”, “report” or “rubrics”. ${SEE_HELP}`;
    case "unknown-command":
      return `There is no command “${problem.command}”. ${meant(problem.near)}`;
    case "unknown-option":
      return `This command has no option “${problem.option}”. ${meant(problem.near === null ? null : `--${problem.near}`)}`;
    case "repeated-option":
      return `The option “${problem.option}” is given twice. Give it once.`;
    case "missing-value":
      return `The option “${problem.option}” has no value. ${SEE_HELP}`;
    case "needless-value":
      return `The option “${problem.option}” takes no value. Remove what follows the “=”.`;
    case "not-a-choice":
      return `“${problem.option}” does not take “${problem.value}”. Choose one of: ${problem.choices.join(", ")}.`;
    case "not-a-whole-number":
      return `“${problem.option}” must be a whole number from ${formatNumber(problem.least, "en")} to ${formatNumber(problem.most, "en")}, not “${problem.value}”.`;
    case "draws-without-part":
      return `“${problem.option}” is only of use when the report has the part “robustness”. Add it to “--parts” or leave the option out.`;
    case "missing-file":
      return `No file is given. Write the path of an .xlsx file after “${problem.command}”.`;
    case "extra-argument":
      return `“${problem.argument}” is one argument too many. Put a file name with spaces in quotation marks.`;
    case "force-without-target":
      return "“--force” only makes sense where a file is written. Add “--out” or “--summary”, or leave out “--force”.";
    case "mode-without-out":
      return "“--mode” only matters when a copy is written. Add “--out FILE.xlsx” or leave out “--mode”.";
    case "mode-without-xlsx":
      return "With “report”, “--mode” is only of use when the report's sheets are written. Add “--xlsx FILE.xlsx” or leave “--mode” out.";
    case "letter-without-docx":
      return "“--letter” only makes sense with a Word document. Add “--docx FILE.docx”, or leave “--letter” out.";
    case "copy-kind":
      return "What stands in the place of CQDT functions? Write either “--values” or “--formulas”.";
    case "copy-without-out":
      return "Where is the copy to be written? Add “--out FILE.xlsx”.";
    case "previous-rubric-alone":
      return "“--previous-rubric” only matters when last year's board is given. Add “--previous FILE.xlsx” or “--previous-sheet NAME”.";
    case "pair-form":
      return `“--pair ${problem.value}” is not understood. Write --pair "Last year's name=This year's name".`;
    case "pair-twice":
      return `“${problem.written}” is paired twice. Pair each earlier name with one unit.`;
    case "file-missing":
      return `There is no file “${problem.path}”. Check the path.`;
    case "file-is-folder":
      return `“${problem.path}” is a folder. Give the path of a file.`;
    case "file-unreadable":
      return `The file “${problem.path}” cannot be read (${problem.reason}). Check its permissions, or close the program that has it open.`;
    case "text-not-utf8":
      return `“${problem.path}” is no plain text in UTF-8. Save the text as .txt, encoding UTF-8.`;
    case "out-is-input":
      return `“${problem.path}” is an input file and is not overwritten. Give the result another name.`;
    case "out-extension":
      return `The copy “${problem.path}” must end in ${problem.extension}, as the input file does. Correct the name in --out.`;
    case "unit-without-units":
      return "“--unit” chooses units for the pages of units. Add “--units FILE.docx” or “--units FILE.xlsx”.";
    case "unit-unknown":
      return problem.near.length === 0
        ? `The board has no unit “${problem.unit}”. It has: ${list(problem.units)}.`
        : `The board has no unit “${problem.unit}”. Did you mean ${list(problem.near)}?`;
    case "interrupted":
      return "Stopped as asked; no file was written.";
    case "out-not-pages":
      return `Pages of units are written as a Word document or an Excel workbook. Give --units a name that ends in .docx or .xlsx instead of “${problem.path}”.`;
    case "out-twice":
      return `Two results would go into “${problem.path}”. Give each a file name of its own.`;
    case "out-not-docx":
      return `The Word document “${problem.path}” must end in .docx. Change the name given to --docx.`;
    case "out-not-json":
      return `The proposed rubric is written as JSON, so “${problem.path}” must end in .json. Change the name after --out.`;
    case "out-not-rubric":
      return `“${problem.path}” must end in .json or .xlsx. Change the name after --out.`;
    case "folder-unreadable":
      return `The folder “${problem.path}” cannot be read (${problem.reason}). Check that you may read it.`;
    case "no-workbooks":
      return `The folder “${problem.path}” holds no .xlsx or .xlsm file. Choose another folder, or save the tables as .xlsx.`;
    case "out-not-folder":
      return `Of several files --out must be a folder for the copies; “${problem.path}” is none.`;
    case "out-is-input-folder":
      return `“${problem.path}” is the folder of the input files, so that every copy would replace its original. Choose another folder for --out.`;
    case "out-exists":
      return `“${problem.path}” is there already and is not overwritten. Choose another folder for --out, or add --force to replace the old file.`;
    case "summary-extension":
      return `The summary “${problem.path}” must end in .xlsx or .csv. Change the name at --summary.`;
    case "summary-exists":
      return `“${problem.path}” is there already and is not overwritten. Choose another name for --summary, or add --force to replace the old file.`;
    case "out-folder-missing":
      return `There is no folder to write “${problem.path}” into. Create the folder or choose another place.`;
    case "out-unwritable":
      return `“${problem.path}” cannot be written (${problem.reason}). Check permissions and free space, or close the program that has it open.`;
    case "workbook":
      return `“${problem.path}”: ${xlsx.problem(problem.problem)}`;
    case "sheet-unknown":
      return `“${problem.path}” has no sheet “${problem.sheet}”. Its sheets: ${list(problem.sheets)}.`;
    case "previous-is-input":
      return `“${problem.path}” is the audited file itself. Add --previous-sheet with the sheet of last year's board: ${list(problem.sheets)}.`;
    case "no-results":
      return `“${problem.path}” (${list(problem.sheets)}) has no column of totals, tiers or ranks to infer rules from. Choose a sheet with results by --sheet, or a tree that fits its table by --rubric.`;
    case "sheet-protected":
      return `The sheet “${problem.sheet}” of “${problem.path}” is protected and cannot be filled. Unprotect it in Excel, or leave out --out to see the results only.`;
    case "no-table":
      return `No sheet of “${problem.path}” (${list(problem.sheets)}) has a table for the rubric “${problem.rubric}”. Choose the right rubric, or write the indicators' names into the table's heading.`;
    case "no-rubric-fits":
      return `No sheet of “${problem.path}” (${list(problem.sheets)}) fits a rubric of the library. Add ${problem.option} with one of the ids: ${problem.ids.join(", ")}, or a .json file.`;
    case "sheet-unusable":
      return `“${problem.path}”: ${reading.problem(problem.problem)}`;
    case "rubric-unknown":
      return problem.near.length > 0
        ? `There is no rubric “${problem.id}”. Did you mean ${list(problem.near)}? Run “cqdt rubrics” to see them all.`
        : `There is no rubric “${problem.id}”. Choose one of: ${problem.ids.join(", ")}.`;
    case "letter-not-json":
      return `The file “${problem.path}” with the details of the document is not valid JSON. Correct its brackets, commas and quotation marks.`;
    case "letter-invalid":
      return `“${problem.path}”: ${letterProblem(problem.problem)}`;
    case "rubric-not-json":
      return `The rubric file “${problem.path}” is not valid JSON${problem.line === null ? "" : ` (error in line ${String(problem.line)})`}. Correct its brackets, commas and quotation marks.`;
    case "rubric-sheet-missing":
      return `“${problem.path}” (${list(problem.sheets)}) has no sheet “${RUBRIC_SHEET_NAME}”. Choose another file, or make the sheet by “cqdt draft … --out FILE.xlsx”.`;
    case "rubric-sheet-invalid":
      return `The sheet “${RUBRIC_SHEET_NAME}” of “${problem.path}” cannot be used. ${rubricSheet.problem(problem.problem)}${problem.more === 0 ? "" : ` Other places that are wrong: ${String(problem.more)}.`}`;
    case "draft":
      return `“${problem.path}”: ${drafting.problem(problem.problem)}`;
    case "no-draft":
      return `No sheet of “${problem.path}” (${list(problem.sheets)}) holds a table of scores to draft a rubric from. Choose a sheet by --sheet to see why.`;
    case "rubric-invalid":
      return `The rubric file “${problem.path}” cannot be used. ${rubric.problem(problem.problem)}${problem.more === 0 ? "" : ` Other places that are wrong: ${String(problem.more)}.`}`;
    case "rubric-id-taken":
      return `The id “${problem.id}” belongs to another rubric ${problem.by === "library" ? "of CQDT's library" : "that this workbook keeps"}, so that the CQDT functions in the copy would compute wrongly. Give the rubric another id, or use --mode formulas or --mode values.`;
    case "rubric-not-remembered":
      return `“${problem.path}” remembers no rubric for ${problem.sheet === null ? "any sheet" : `the sheet “${problem.sheet}”`}. Add --rubric with one of the ids: ${problem.ids.join(", ")}, or a .json file.`;
    case "remembered-rubric-unknown":
      return `“${problem.path}” remembers that the sheet “${problem.sheet}” uses the rubric “${problem.id}”, but neither the file nor CQDT has it. Add --rubric with one of the ids: ${problem.ids.join(", ")}, or a .json file.`;
    case "own-rubric-invalid":
      return `The rubric “${problem.id}” that “${problem.path}” keeps cannot be used. ${rubric.problem(problem.problem)} Correct it in the CQDT pane, or use a rubric file with --rubric.`;
    case "failed":
      return `“${problem.path}”: the program failed on this file (${problem.reason}). Please report it with the file; the other files are not affected.`;
    case "fill":
      return `“${problem.path}”: ${filling.problem(problem.problem)}`;
    case "previous":
      return `“${problem.path}”: ${years.problem(problem.problem)}${pairHint(problem.problem)}`;
  }
}

function pairHint(problem: PreviousProblem): string {
  return problem.code === "previous-units-unknown"
    ? ` Pair them with --pair "${problem.units[0] ?? "OLD NAME"}=NEW NAME", once for each unit.`
    : "";
}

export const cli: typeof vi = {
  levels,
  alike: (count: string) => `… and ${count} more of the same kind; --json prints them all.`,
  headings: {
    id: "Id",
    province: "Province",
    year: "Year",
    level: "Level",
    indicators: "Indicators",
    max: "Maximum",
    title: "Title",
    rank: "Rank",
    unit: "Unit",
    percent: "Share",
    tier: "Tier",
    tierOf: (criterion) => `Tier: ${criterion}`,
  },
  group: (group) => `Group: ${group}`,
  source: (file, sheet, title) => `${file} · sheet “${sheet}” · ${title}`,
  reportWritten: (path) => `Wrote the report: ${path}`,
  reportOfErrors: (errors) =>
    `the scoreboard has ${errors} ${errors === "1" ? "error" : "errors"}, so what the report says may be wrong. Use cqdt evaluate with the same file to see each of them.`,
  reportSheetsKept: (sheets) =>
    `These sheets of the earlier report were changed after they were written, so they stay beside the new ones: ${list(sheets)}.`,
  reportSheetsMentioned: (sheets) =>
    `Formulas, charts or names elsewhere refer to these sheets of the earlier report, so they stay beside the new ones: ${list(sheets)}.`,
  written: (file) => `Copy written: ${file}`,
  otherSheets: (sheet, others) =>
    `read the sheet “${sheet}”; the table is also in ${list(others)}. Use --sheet to choose another.`,
  ownRubric: (id) =>
    `the rubric “${id}” is a file of your own, so the copy is filled with Excel formulas. Use --mode functions to fill CQDT functions and keep the rubric in the copy.`,
  rubricKept: (id) => `the copy keeps the rubric “${id}”, so that its CQDT functions work for whoever opens it.`,
  problem,
};
