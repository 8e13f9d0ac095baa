import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { LIBRARY, findRubric } from "../rubric/library";
import { nearest } from "../rubric/nearest";
import type { Rubric } from "../rubric/rubric";
import { validateRubric } from "../rubric/validateRubric";
import { readBytes } from "./files";
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
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse({ code: "rubric-not-json", path, line: lineOf(error.message, text) });
  }
  const rubric = validateRubric(data);
  if (rubric.ok) return rubric;
  const [problem, ...more] = rubric.problems;
  return refuse({ code: "rubric-invalid", path, problem, more: more.length });
}

/** The 1-based line of a JSON error, from the position its message names; `null` when it names none. */
function lineOf(message: string, text: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return null;
  return text.slice(0, Number(position)).split("\n").length;
}
