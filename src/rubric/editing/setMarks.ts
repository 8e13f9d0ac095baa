import type { Marks, Rubric } from "../rubric";
import { stateSource } from "./stateSource";

/** Sets the texts with one meaning. */
export function setMarks(rubric: Rubric, meaning: keyof Marks, texts: readonly string[]): Rubric {
  return stateSource({ ...rubric, marks: { ...rubric.marks, [meaning]: texts } }, "marks");
}
