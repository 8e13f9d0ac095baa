import { cellAddress } from "../../grid/address";
import { isSubmitted } from "../../scoring/isSubmitted";
import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** A unit listed without scores, ranks or tiers; numbers in its row contradict that. */
export function notSubmitted({ scoreboard, indicators }: Board): readonly FindingFor<"not-submitted">[] {
  return scoreboard.units.flatMap((unit, place) => {
    const scores = scoreboard.scores[place] ?? [];
    if (isSubmitted(unit, scores)) return [];
    const columns = indicators.filter(({ column }) => column !== null);
    const marked = columns.find(({ index }) => scores[index]?.kind === "mark");
    const mark = marked === undefined ? undefined : scores[marked.index];
    const scored = columns.flatMap(({ column, index }) =>
      column !== null && scores[index]?.kind === "number" ? [cellAddress(unit.row, column.column)] : [],
    );
    return [
      {
        check: "not-submitted",
        severity: scored.length > 0 ? "warning" : "note",
        cell: cellAddress(unit.row, marked?.column?.column ?? scoreboard.layout.unitColumn),
        unit: unit.name,
        criterion: null,
        values: { text: unit.notSubmitted ?? (mark?.kind === "mark" ? mark.text : ""), scored },
      },
    ];
  });
}
