import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** A unit of the roster without a row; one that is only invited is not missed. */
export function missingUnit({ scoreboard, rubric }: Board): readonly FindingFor<"missing-unit">[] {
  const present = new Set(scoreboard.units.map(({ rosterName }) => rosterName));
  return rubric.units
    .filter(({ name, invited }) => invited !== true && !present.has(name))
    .map(({ name }) => ({
      check: "missing-unit",
      severity: "warning",
      cell: null,
      unit: name,
      criterion: null,
      values: {},
    }));
}
