import type { Rubric } from "../rubric";
import { setSource } from "./setSource";

/**
 * Says that the number at a path is stated: what a person enters is taken from a document, but which one is not known. What
 * was said of the number that stood there before is dropped; what is said of other numbers stays.
 */
export function stateSource(rubric: Rubric, path: string): Rubric {
  return setSource(rubric, path, { kind: "stated" });
}
