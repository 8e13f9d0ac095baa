import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** An indicator without a column: it counts 0 for every unit. */
export function missingColumn({ indicators }: Board): readonly FindingFor<"missing-column">[] {
  return indicators
    .filter(({ column }) => column === null)
    .map(({ criterion }) => ({
      check: "missing-column",
      severity: "error",
      cell: null,
      unit: null,
      criterion: criterion.id,
      values: {},
    }));
}
