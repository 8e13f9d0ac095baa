import { cellAddress } from "../../grid/address";
import { nearest } from "../../rubric/nearest";
import type { Rubric } from "../../rubric/rubric";
import type { Board } from "../board";
import type { FindingFor } from "../finding";

/**
 * A unit that the rubric's roster does not name, with the name that reading suggests, or the most similar one among those
 * that no row has taken. Where most
 * units are unknown the rubric is the wrong one, and no name is proposed. Nobody is unknown while a roster that does not name
 * all who must take part leaves room for them.
 */
export function unknownUnit({ scoreboard, rubric }: Board): readonly FindingFor<"unknown-unit">[] {
  if (rubric.units.length === 0) return [];
  const taken = new Set(scoreboard.units.map(({ rosterName }) => rosterName));
  const free = rubric.units.map(({ name }) => name).filter((name) => !taken.has(name));
  const unknown = scoreboard.units.filter(({ name, rosterName }) => rosterName === null && name !== "");
  if (unknown.length <= countUnnamed(rubric)) return [];
  const few = unknown.length * 2 <= scoreboard.units.length;
  return unknown.map(({ name, row, suggestion }) => ({
    check: "unknown-unit",
    severity: "warning",
    cell: cellAddress(row, scoreboard.layout.unitColumn),
    unit: name,
    criterion: null,
    values: { nearest: suggestion ?? (few ? (nearest(name, free, 1)[0] ?? null) : null) },
  }));
}

/** How many units must take part without being named. */
function countUnnamed({ units, unitsExpected = 0 }: Rubric): number {
  return Math.max(0, unitsExpected - units.filter(({ invited }) => invited !== true).length);
}
