import { evaluateGrid } from "../evaluation/evaluateGrid";
import type { Evaluation } from "../evaluation/evaluation";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { ReadingProblem } from "../reading/readingProblem";
import { readScoreboard } from "../reading/readScoreboard";
import type { Rubric } from "../rubric/rubric";
import { gridOf } from "../xlsx/gridOf";
import type { XlsxFile } from "../xlsx/xlsxFile";
import type { CliProblem } from "./problem";
import { rememberedChoices } from "./rememberedChoices";

interface ChosenSheet {
  readonly evaluation: Evaluation;
  /** Other sheets that hold the rubric's table as well; empty when the user named the sheet. */
  readonly others: readonly string[];
}

/** Evaluates the sheet that the user named, else the first one in which the rubric's table is recognised. */
export function chooseSheet(
  path: string,
  file: XlsxFile,
  rubric: Rubric,
  named: string | null,
): Outcome<ChosenSheet, CliProblem> {
  const sheets = file.sheets.map(({ name }) => name);
  if (named !== null) {
    const sheet = sheets.find((name) => sameName(name, named));
    if (sheet === undefined) return refuse({ code: "sheet-unknown", path, sheet: named, sheets });
    const evaluation = evaluateSheet(file, sheet, rubric);
    if (!evaluation.ok) return refuse({ code: "sheet-unusable", path, problem: evaluation.problems[0] });
    return succeed({ evaluation: evaluation.value, others: [] });
  }
  for (const [place, sheet] of sheets.entries()) {
    const evaluation = evaluateSheet(file, sheet, rubric);
    if (evaluation.ok) {
      const others = sheets.slice(place + 1).filter((other) => readScoreboard(gridOf(file, other), rubric).ok);
      return succeed({ evaluation: evaluation.value, others });
    }
    if (sheets.length === 1) return refuse({ code: "sheet-unusable", path, problem: evaluation.problems[0] });
  }
  return refuse({ code: "no-table", path, sheets, rubric: rubric.id });
}

/** Reads the sheet as its user had it read in the pane, where the workbook remembers that. */
export function evaluateSheet(file: XlsxFile, sheet: string, rubric: Rubric): Outcome<Evaluation, ReadingProblem> {
  return evaluateGrid(gridOf(file, sheet), rubric, rememberedChoices(file, sheet, rubric));
}

/** Excel takes names apart from case and Unicode form as one. */
export function sameName(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}
