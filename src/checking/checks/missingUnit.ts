import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** A unit of the roster without a row. */
export function missingUnit({ scoreboard, rubric }: Board): readonly FindingFor<"missing-unit">[] {
  const present = new Set(scoreboard.units.map(({ rosterName }) => rosterName));
  return rubric.units
    .filter(({ name }) => !present.has(name))
    .map(({ name }) => ({
      check: "missing-unit",
      severity: "warning",
      cell: null,
      unit: name,
      criterion: null,
      values: {},
    }));
}
