import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { readRubricJson } from "../rubric/json/readRubricJson";
import type { Rubric } from "../rubric/rubric";
import { readRubricSheet } from "../rubricSheet/readRubricSheet";
import { RUBRIC_SHEET_NAME } from "../rubricSheet/rubricSheet";
import { gridOf } from "../xlsx/gridOf";
import { openXlsx } from "../xlsx/openXlsx";
import { sameName } from "./chooseSheet";
import { readBytes, readText } from "./files";
import type { CliProblem } from "./problem";
import { rubricsOf } from "./workbookRubrics";

/** What `--rubric` names. */
export interface AskedRubric {
  readonly id: string;
  /** Read from a file; `null`: to be looked up by its id in each workbook. */
  readonly rubric: Rubric | null;
}

/**
 * A rubric from a file whose name ends in `.json`, or from an `.xlsx`: its worksheet “Bộ tiêu chí”, else the only rubric it keeps.
 * Any other word is an id. `null` where nothing is named.
 */
export async function loadRubric(idOrFile: string | null): Promise<Outcome<AskedRubric | null, CliProblem>> {
  if (idOrFile === null) return succeed(null);
  const isJson = /\.json$/i.test(idOrFile);
  if (!isJson && !/\.xls[xm]$/i.test(idOrFile)) return succeed({ id: idOrFile, rubric: null });
  const read = await (isJson ? readRubric(idOrFile) : readWorkbook(idOrFile));
  return read.ok ? succeed({ id: read.value.id, rubric: read.value }) : read;
}

async function readRubric(path: string): Promise<Outcome<Rubric, CliProblem>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const rubric = readRubricJson(text.value);
  if (rubric.ok) return rubric;
  const [problem, ...more] = rubric.problems;
  if (problem.code === "not-json") return refuse({ code: "rubric-not-json", path, line: problem.line });
  return refuse({ code: "rubric-invalid", path, problem, more: more.length });
}

async function readWorkbook(path: string): Promise<Outcome<Rubric, CliProblem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const file = openXlsx(bytes.value);
  if (!file.ok) return refuse({ code: "workbook", path, problem: file.problems[0] });
  const sheets = file.value.sheets.map(({ name }) => name);
  const sheet = sheets.find((name) => sameName(name, RUBRIC_SHEET_NAME));
  if (sheet === undefined) {
    const [kept, ...others] = rubricsOf(file.value).rubrics;
    return kept !== undefined && others.length === 0
      ? succeed(kept)
      : refuse({ code: "rubric-sheet-missing", path, sheets });
  }
  const rubric = readRubricSheet(gridOf(file.value, sheet));
  if (rubric.ok) return rubric;
  const [problem, ...more] = rubric.problems;
  return refuse({ code: "rubric-sheet-invalid", path, problem, more: more.length });
}
