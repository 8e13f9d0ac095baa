import { maxOf } from "../rubric/tree";
import { findPart } from "./findPart";
import { fail } from "./functionError";

/** The maximum in points. */
export function max(name: unknown): number {
  const { criterion } = findPart(name);
  return maxOf(criterion) ?? fail({ code: "open-maximum", criterion: criterion.name });
}
