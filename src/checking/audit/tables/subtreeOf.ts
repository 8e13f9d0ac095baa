import type { Criterion } from "../../../rubric/rubric";
import { indicatorsOf } from "../../../rubric/tree";

/**
 * Id of the smallest criterion with children that holds all the given indicators: what a "Tổng điểm" beside them is the total
 * of. The root where fewer than two are given.
 */
export function subtreeOf(root: Criterion, indicators: readonly string[]): string {
  if (indicators.length < 2) return root.id;
  let smallest = root;
  for (;;) {
    const inner: Criterion | undefined = smallest.children?.find((child) => {
      if (child.children === undefined) return false;
      const held = new Set(indicatorsOf(child).map(({ id }) => id));
      return indicators.every((indicator) => held.has(indicator));
    });
    if (inner === undefined) return smallest.id;
    smallest = inner;
  }
}
