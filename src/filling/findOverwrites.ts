import { cellAddress } from "../grid/address";
import { isFormula } from "../grid/block";
import type { CellContent } from "../grid/block";
import { formulaAt, valueAt } from "../grid/grid";
import type { FilledColumn, Overwrite } from "./fill";
import type { FillSheet } from "./fillSheet";
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
    if (isBlank || holds(before, beforeFormula, content)) return [];
    return [{ cell: cellAddress(row, column), unit: names.get(row) ?? null, before, beforeFormula, after: shown }];
  });
}

function holds(before: unknown, beforeFormula: string | null, content: CellContent): boolean {
  if (isFormula(content)) {
    return beforeFormula !== null && inOneSpelling(beforeFormula) === inOneSpelling(content.formula);
  }
  return beforeFormula === null && before === content;
}

/** A sheet may keep a range of one cell, such as `N$9:N9`, as that cell, and a number such as 5E-10 as 5e-10 or 0.0000000005. */
function inOneSpelling(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : withPlainNumbers(withoutCellRanges(part))))
    .join("");
}

function withoutCellRanges(text: string): string {
  return text.replace(/(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3}\$?\d+)/g, (range, first: string, last: string) =>
    first.replaceAll("$", "") === last.replaceAll("$", "") ? first : range,
  );
}

function withPlainNumbers(text: string): string {
  return text.replace(/(?<![\w$.])\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi, (number) => String(Number(number)));
}
