import { evaluateGrid } from "../evaluation/evaluateGrid";
import type { Evaluation } from "../evaluation/evaluation";
import { sheetNameKey } from "../grid/sheetName";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { ReadingProblem } from "../reading/readingProblem";
import type { Rubric } from "../rubric/rubric";
import { gridOf } from "../xlsx/gridOf";
import type { XlsxFile } from "../xlsx/xlsxFile";
import type { CliProblem } from "./problem";
import { rememberedChoices } from "./rememberedChoices";
import { idsFor, onlyRubric, rememberedRubric } from "./workbookRubrics";

export interface ChosenSheet {
  readonly evaluation: Evaluation;
  /** Other sheets that hold as much of the rubric's table; empty when the user named the sheet. */
  readonly others: readonly string[];
}

/** Evaluates the sheet that the user named, else the one in which most of the rubric's table is recognised, of several the first. */
export function chooseSheet(
  path: string,
  file: XlsxFile,
  rubric: Rubric,
  named: string | null,
): Outcome<ChosenSheet, CliProblem> {
  const sheets = namedSheets(path, file, named);
  if (!sheets.ok) return sheets;
  const chosen = bestTable(
    file,
    sheets.value.map((sheet) => ({ sheet, rubric })),
  );
  if (chosen.ok) return chosen;
  return sheets.value.length === 1
    ? refuse({ code: "sheet-unusable", path, problem: chosen.problems[0] })
    : refuse({ code: "no-table", path, sheets: sheets.value, rubric: rubric.id });
}

/**
 * The same where no rubric is named: sheets are read by the rubrics that the workbook remembers for them; a workbook that remembers
 * none but keeps just one rubric of its own is read by that one.
 */
export function chooseRememberedSheet(
  path: string,
  file: XlsxFile,
  named: string | null,
): Outcome<ChosenSheet, CliProblem> {
  const sheets = namedSheets(path, file, named);
  if (!sheets.ok) return sheets;
  const remembered: SheetByRubric[] = [];
  for (const sheet of sheets.value) {
    const rubric = rememberedRubric(path, file, sheet);
    if (!rubric.ok) return rubric;
    if (rubric.value !== null) remembered.push({ sheet, rubric: rubric.value });
  }
  if (remembered.length > 0) {
    const chosen = bestTable(file, remembered);
    return chosen.ok ? chosen : refuse({ code: "sheet-unusable", path, problem: chosen.problems[0] });
  }
  const own = onlyRubric(file);
  if (own !== null) return chooseSheet(path, file, own, named);
  return refuse({ code: "rubric-not-remembered", path, sheet: named, ids: idsFor(file) });
}

interface SheetByRubric {
  readonly sheet: string;
  readonly rubric: Rubric;
}

function namedSheets(path: string, file: XlsxFile, named: string | null): Outcome<readonly string[], CliProblem> {
  const sheets = file.sheets.map(({ name }) => name);
  if (named === null) return succeed(sheets);
  const sheet = sheets.find((name) => sameName(name, named));
  return sheet === undefined ? refuse({ code: "sheet-unknown", path, sheet: named, sheets }) : succeed([sheet]);
}

/** The sheet in which the fewest indicators are missing, of several the first; else why the first sheet cannot be read. */
function bestTable(file: XlsxFile, sheets: readonly SheetByRubric[]): Outcome<ChosenSheet, ReadingProblem> {
  const problems: ReadingProblem[] = [];
  const evaluations: Evaluation[] = [];
  for (const { sheet, rubric } of sheets) {
    const evaluation = evaluateSheet(file, sheet, rubric);
    if (evaluation.ok) evaluations.push(evaluation.value);
    else problems.push(evaluation.problems[0]);
  }
  const fewest = Math.min(...evaluations.map(missingIn));
  const [best, ...others] = evaluations.filter((evaluation) => missingIn(evaluation) === fewest);
  if (best !== undefined) return succeed({ evaluation: best, others: others.map(({ grid }) => grid.sheet) });
  const [problem] = problems;
  if (problem === undefined) throw new RangeError("no sheet to look at");
  return refuse(problem);
}

function missingIn({ scoreboard }: Evaluation): number {
  return scoreboard.layout.missing.length;
}

/** Reads the sheet as its user had it read in the pane, where the workbook remembers that. */
export function evaluateSheet(file: XlsxFile, sheet: string, rubric: Rubric): Outcome<Evaluation, ReadingProblem> {
  return evaluateGrid(gridOf(file, sheet), rubric, rememberedChoices(file, sheet, rubric));
}

/** Excel takes names apart from case and Unicode form as one. */
export function sameName(one: string, other: string): boolean {
  return sheetNameKey(one) === sheetNameKey(other);
}
