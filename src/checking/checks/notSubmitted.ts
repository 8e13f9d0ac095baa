import { cellAddress } from "../../grid/address";
import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** A unit listed without scores, ranks or tiers; numbers in its row contradict that. */
export function notSubmitted({ scoreboard, indicators }: Board): readonly FindingFor<"not-submitted">[] {
  return scoreboard.units.flatMap((unit, place) => {
    if (unit.notSubmitted === null) return [];
    const scores = scoreboard.scores[place] ?? [];
    const scored = indicators.flatMap(({ column, index }) =>
      column !== null && scores[index]?.kind === "number" ? [cellAddress(unit.row, column.column)] : [],
    );
    return [
      {
        check: "not-submitted",
        severity: scored.length > 0 ? "warning" : "note",
        cell: cellAddress(unit.row, scoreboard.layout.unitColumn),
        unit: unit.name,
        criterion: null,
        values: { text: unit.notSubmitted, scored },
      },
    ];
  });
}
