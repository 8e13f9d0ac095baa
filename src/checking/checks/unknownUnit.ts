import { cellAddress } from "../../grid/address";
import type { Board } from "../board";
import type { FindingFor } from "../finding";
import { nearestName } from "../nearestName";

/** A unit that the rubric's roster does not name, with the most similar name among those that no row has taken. */
export function unknownUnit({ scoreboard, rubric }: Board): readonly FindingFor<"unknown-unit">[] {
  if (rubric.units.length === 0) return [];
  const taken = new Set(scoreboard.units.map(({ rosterName }) => rosterName));
  const free = rubric.units.map(({ name }) => name).filter((name) => !taken.has(name));
  return scoreboard.units
    .filter(({ name, rosterName }) => rosterName === null && name !== "")
    .map(({ name, row }) => ({
      check: "unknown-unit",
      severity: "warning",
      cell: cellAddress(row, scoreboard.layout.unitColumn),
      unit: name,
      criterion: null,
      values: { nearest: nearestName(name, free) },
    }));
}
