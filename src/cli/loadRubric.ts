import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { LIBRARY, findRubric } from "../rubric/library";
import { nearest } from "../rubric/nearest";
import { readRubricJson } from "../rubric/readRubricJson";
import type { Rubric } from "../rubric/rubric";
import { readText } from "./files";
import type { CliProblem } from "./problem";

/** A rubric of the library by id, or from a file whose name ends in `.json`. */
export async function loadRubric(idOrFile: string): Promise<Outcome<Rubric, CliProblem>> {
  return /\.json$/i.test(idOrFile) ? readRubric(idOrFile) : fromLibrary(idOrFile);
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
