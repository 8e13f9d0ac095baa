import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { LIBRARY, findRubric } from "../rubric/library";
import { nearest } from "../rubric/nearest";
import { readRubricJson } from "../rubric/readRubricJson";
import type { Rubric } from "../rubric/rubric";
import { readRubricSheet } from "../rubricSheet/readRubricSheet";
import { RUBRIC_SHEET_NAME } from "../rubricSheet/rubricSheet";
import { gridOf } from "../xlsx/gridOf";
import { openXlsx } from "../xlsx/openXlsx";
import { sameName } from "./chooseSheet";
import { readBytes, readText } from "./files";
import type { CliProblem } from "./problem";

/** A rubric of the library by id, from a file whose name ends in `.json`, or from the worksheet “Bộ tiêu chí” of an `.xlsx`. */
export async function loadRubric(idOrFile: string): Promise<Outcome<Rubric, CliProblem>> {
  if (/\.json$/i.test(idOrFile)) return readRubric(idOrFile);
  return /\.xls[xm]$/i.test(idOrFile) ? readWorkbook(idOrFile) : fromLibrary(idOrFile);
}

function fromLibrary(id: string): Outcome<Rubric, CliProblem> {
  const rubric = findRubric(id);
  if (rubric !== undefined) return succeed(rubric);
  const ids = LIBRARY.map((known) => known.id);
  return refuse({ code: "rubric-unknown", id, near: nearest(id, ids), ids });
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
  if (sheet === undefined) return refuse({ code: "rubric-sheet-missing", path, sheets });
  const rubric = readRubricSheet(gridOf(file.value, sheet));
  if (rubric.ok) return rubric;
  const [problem, ...more] = rubric.problems;
  return refuse({ code: "rubric-sheet-invalid", path, problem, more: more.length });
}
