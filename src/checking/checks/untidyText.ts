import { cellAddress } from "../../grid/address";
import type { Board } from "../board";
import type { FindingFor } from "../finding";
import { untidyCells } from "../untidyCells";

/** Spaces and letters that look right and are not what a search or a lookup in Excel compares: they are read all the same. */
export function untidyText({ grid, scoreboard }: Board): readonly FindingFor<"untidy-text">[] {
  const cells = untidyCells(grid, scoreboard);
  const [first] = cells;
  if (first === undefined) return [];
  return [
    {
      check: "untidy-text",
      severity: "note",
      cell: cellAddress(first.row, first.column),
      unit: null,
      criterion: null,
      values: { cells: cells.length },
    },
  ];
}
