import type { Rubric } from "../rubric/rubric";
import { criteriaOf } from "../rubric/tree";
import type { UnitResult } from "../scoring/results";
import type { BelowMinimum } from "./summary";

/** Units that reach not even the lowest band of a criterion, and what they lack for it. */
export function listBelowMinimum(rubric: Rubric, units: readonly UnitResult[]): readonly BelowMinimum[] {
  return criteriaOf(rubric.criteria).flatMap(({ id, tiers }) =>
    tiers === undefined
      ? []
      : units
          .filter((unit) => unit.tiers[id] === tiers.otherwise)
          .map(({ name, row, shortfalls }) => ({ criterion: id, name, row, shortfalls: shortfalls[id] ?? [] })),
  );
}
