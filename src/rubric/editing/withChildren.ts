import type { Criterion } from "../rubric";
import { withOptional } from "./withOptional";

/** The criterion over these children; over none it is an indicator. */
export function withChildren(criterion: Criterion, children: readonly Criterion[]): Criterion {
  return withOptional(criterion, "children", children.length === 0 ? undefined : children);
}
