import { refuse } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { RubricProblem } from "../problem";
import type { Rubric } from "../rubric";
import { MAXIMUM_DEPTH } from "../validation/checkData";
import { validateRubric } from "../validation/validateRubric";
import { lineAt, scanJson } from "./scanJson";

/** A rubric of every commune of the country, with all its sources, stays far below. */
export const MAXIMUM_CHARACTERS = 10_000_000;

/** Reads a rubric from JSON text of unknown origin. Refused without a crash or a long wait, however large or deep it is. */
export function readRubricJson(text: string): Outcome<Rubric, RubricProblem> {
  if (text.length > MAXIMUM_CHARACTERS)
    return refuse({ code: "too-many-characters", path: "", limit: MAXIMUM_CHARACTERS });
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  const { isTooDeep, repeatedKey } = scanJson(json, MAXIMUM_DEPTH);
  if (isTooDeep) return refuse({ code: "too-deep", path: "", limit: MAXIMUM_DEPTH });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse({ code: "not-json", path: "", line: lineOf(error.message, json) });
  }
  if (repeatedKey !== null) return refuse({ code: "repeated-key", path: "", ...repeatedKey });
  return validateRubric(data);
}

/** The line of a JSON error, from the position its message names; `null` when it names none. */
function lineOf(message: string, text: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : lineAt(text, Number(position));
}
