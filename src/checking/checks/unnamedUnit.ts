import { cellAddress } from "../../grid/address";
import type { Board } from "../board";
import type { FindingFor } from "../finding";

/** A row of scores whose unit has no name. */
export function unnamedUnit({ scoreboard }: Board): readonly FindingFor<"unnamed-unit">[] {
  return scoreboard.units
    .filter(({ name }) => name === "")
    .map(({ row }) => ({
      check: "unnamed-unit",
      severity: "warning",
      cell: cellAddress(row, scoreboard.layout.unitColumn),
      unit: null,
      criterion: null,
      values: { row },
    }));
}
