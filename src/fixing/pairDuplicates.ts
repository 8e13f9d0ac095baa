import type { Evaluation } from "../evaluation/evaluation";
import { parseAddress } from "../grid/address";
import { valueAt } from "../grid/grid";
import type { DuplicateRows, RowPair } from "./fix";

/** The rows of units that stand twice, side by side, for the user to choose from. */
export function pairDuplicates({ grid, scoreboard, findings }: Evaluation): readonly DuplicateRows[] {
  const { unitColumn, columns, outputs } = scoreboard.layout;
  const shown = [...columns, ...outputs, { column: unitColumn, heading: "" }].sort(
    (left, right) => left.column - right.column,
  );
  return findings.flatMap((finding) => {
    if (finding.check !== "duplicate-unit") return [];
    const firstRow = parseAddress(finding.values.first.cell)?.row;
    const secondRow = parseAddress(finding.cell ?? "")?.row;
    if (firstRow === undefined || secondRow === undefined) return [];
    const cells = shown.map(({ column, heading }): RowPair => {
      const first = valueAt(grid, firstRow, column);
      const second = valueAt(grid, secondRow, column);
      return { column, heading, first, second, differs: first !== second };
    });
    return [{ unit: finding.values.first.name, firstRow, secondRow, cells }];
  });
}
