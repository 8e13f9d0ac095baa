import type { Rubric } from "../rubric";

/** A rubric as a JSON file that people can read; `readRubricJson` gives it back exactly. */
export function writeRubricJson(rubric: Rubric): string {
  return `${JSON.stringify(rubric, null, 2)}\n`;
}
