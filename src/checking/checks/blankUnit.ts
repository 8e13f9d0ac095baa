import { cellAddress } from "../../grid/address";
import { isSubmitted } from "../../scoring/isSubmitted";
import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** A unit that submitted, by the sheet, and has not one score: most likely it did not. */
export function blankUnit({ scoreboard, indicators }: Board): readonly FindingFor<"blank-unit">[] {
  const columns = indicators.filter(({ column }) => column !== null);
  if (columns.length === 0) return [];
  return scoreboard.units.flatMap((unit, place) => {
    const scores = scoreboard.scores[place] ?? [];
    if (!isSubmitted(unit, scores) || !columns.every(({ index }) => scores[index]?.kind === "blank")) return [];
    return [
      {
        check: "blank-unit",
        severity: "warning",
        cell: cellAddress(unit.row, scoreboard.layout.unitColumn),
        unit: unit.name,
        criterion: null,
        values: {},
      },
    ];
  });
}
