import { cellAddress } from "../../grid/address";
import type { XlsxFile } from "../../xlsx/xlsxFile";
import { createComputableTest } from "./isComputable";
import { namedRanges } from "./namedRanges";

/** Cells whose formula the grid cannot compute: they show the value that Excel computed last and do not follow edits. */
export interface FrozenFormulas {
  readonly count: number;
  /** The first of them. */
  readonly example: { readonly sheet: string; readonly cell: string; readonly formula: string };
}

/** `null` when the grid can compute all formulas of the file. */
export function frozenFormulas(file: XlsxFile): FrozenFormulas | null {
  const isComputable = createComputableTest(namedRanges(file.definedNames));
  let count = 0;
  let example: FrozenFormulas["example"] | null = null;
  for (const sheet of file.sheets) {
    if (sheet.cells.formulas.size === 0) continue;
    for (const { row, column, formula, value } of sheet.cells.filled()) {
      if (formula === null || value === null || isComputable(formula)) continue;
      count += 1;
      example ??= { sheet: sheet.name, cell: cellAddress(row, column), formula };
    }
  }
  return example === null ? null : { count, example };
}
