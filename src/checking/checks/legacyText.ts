import { cellAddress } from "../../grid/address";
import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** Texts typed with a font from before Unicode: they are read as what they show, but Excel cannot search or sort them so. */
export function legacyText({ scoreboard }: Board): readonly FindingFor<"legacy-text">[] {
  const { legacyText: found } = scoreboard.layout;
  if (found === undefined) return [];
  const { font, cells, row, column } = found;
  return [
    {
      check: "legacy-text",
      severity: "warning",
      cell: cellAddress(row, column),
      unit: null,
      criterion: null,
      values: { font, cells },
    },
  ];
}
