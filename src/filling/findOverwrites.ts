import { cellAddress } from "../grid/address";
import { formulaAt, valueAt } from "../grid/grid";
import type { FilledColumn, Overwrite } from "./fill";
import type { FillSheet } from "./fillSheet";
import { isSameContent } from "./holdsContent";
import type { ResultContent } from "./resultContents";

/** The cells of a result column that are not blank and would hold something else. */
export function findOverwrites(
  { grid, units }: Pick<FillSheet, "grid" | "units">,
  { column }: FilledColumn,
  contents: readonly ResultContent[],
): readonly Overwrite[] {
  const names = new Map(units.map(({ row, result }) => [row, result.name]));
  return contents.flatMap(({ row, content, shown }) => {
    const before = valueAt(grid, row, column);
    const beforeFormula = formulaAt(grid, row, column);
    const isBlank = beforeFormula === null && (before === null || before === "");
    if (isBlank || isSameContent(before, beforeFormula, content)) return [];
    return [{ cell: cellAddress(row, column), unit: names.get(row) ?? null, before, beforeFormula, after: shown }];
  });
}
