import { parentsOf } from "../../rubric/tree";
import { toDecimal } from "../../scoring/compare";
import type { WeightsInference } from "../inference";
import type { ResultBoard } from "../resultBoard";

/** The board's maxima as they are with the proposed weights; a parent's stated maximum stands. */
export function weighMaxima(
  { criteria, maxima }: Pick<ResultBoard, "criteria" | "maxima">,
  weights: readonly WeightsInference[],
): ResultBoard["maxima"] {
  const proposed = new Map(
    weights.flatMap(({ terms }) => terms.map(({ term, proposed: weight }) => [term, weight] as const)),
  );
  const weighed = new Map(maxima);
  for (const { id, max, children = [] } of parentsOf(criteria)) {
    if (max !== undefined) continue;
    const parts = children.map(
      (child) => (proposed.get(child.id) ?? child.weight ?? 1) * (weighed.get(child.id) ?? NaN),
    );
    const sum = toDecimal(parts.reduce((total, part) => total + part, 0));
    if (sum > 0) weighed.set(id, sum);
    else weighed.delete(id);
  }
  return weighed;
}
