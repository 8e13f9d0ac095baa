import { parentsOf } from "../../rubric/tree";
import { toDecimal } from "../../scoring/compare";
import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** Children's weights that do not sum to 1, where weights are used: Bắc Giang's districts sum to 1.05. */
export function weights({ rubric }: Board): readonly FindingFor<"weights">[] {
  return parentsOf(rubric.criteria).flatMap(({ id, children = [] }) => {
    const factors = children.map(({ weight = 1 }) => weight);
    if (factors.every((factor) => factor === 1)) return [];
    const sum = toDecimal(factors.reduce((total, factor) => total + factor, 0));
    if (sum === 1) return [];
    return [{ check: "weights", severity: "warning", cell: null, unit: null, criterion: id, values: { sum } }];
  });
}
