import { completeUnit } from "./completeUnit";
import { findPart } from "./findPart";

/** Points; "" when the unit submitted nothing or is exempt from all of it. */
export function total(name: unknown, scores: readonly unknown[]): number | string {
  const part = findPart(name);
  return completeUnit(part, scores)?.values[part.plan.root] ?? "";
}
