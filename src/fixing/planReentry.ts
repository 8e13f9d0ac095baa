import { isUnanswered, readOwnFormula } from "../filling/formulas/ownFormula";
import { cellAddress } from "../grid/address";
import type { Block } from "../grid/block";
import { formulaAt, valueAt } from "../grid/grid";
import type { Grid } from "../grid/grid";

/** A CQDT formula that is to be entered again. */
export interface ReenteredCell {
  readonly cell: string;
  readonly standing: string;
  /** The same when the formula is sound and Excel only has to look at it anew. */
  readonly clean: string;
  /** Excel says that it is still asking: it may answer by itself. */
  readonly isBusy: boolean;
}

/** What entering the CQDT formulas of a sheet again would do. */
export interface ReentryPlan {
  readonly sheet: string;
  readonly cells: readonly ReenteredCell[];
  /** Runs of cells below each other. */
  readonly blocks: readonly Block[];
  /** Cells that call functions of CQDT which this version does not have: entering them again is of no use. */
  readonly unknown: readonly string[];
}

/**
 * The CQDT formulas of a sheet that Excel holds in a damaged form, or for which nobody answered: Excel keeps #NAME? in a
 * formula that was entered before the add-in was there until it is entered again (office-js #6611, #108 of
 * Excel-Custom-Functions).
 */
export function planReentry(grid: Grid): ReentryPlan {
  const cells: ReenteredCell[] = [];
  const blocks: Block[] = [];
  const unknown: string[] = [];
  for (let column = 1; column <= grid.columns; column++) {
    let run: { readonly row: number; readonly contents: { readonly formula: string }[][] } | null = null;
    for (let row = 1; row <= grid.rows; row++) {
      const clean = cleanFormulaAt(grid, row, column);
      const isUnknown = clean !== null && !clean.isKnown;
      if (isUnknown) unknown.push(cellAddress(row, column));
      if (clean === null || isUnknown) {
        run = null;
        continue;
      }
      cells.push({
        cell: cellAddress(row, column),
        standing: clean.standing,
        clean: clean.clean,
        isBusy: clean.isBusy,
      });
      if (run === null) {
        run = { row, contents: [] };
        blocks.push({ row, column, contents: run.contents });
      }
      run.contents.push([{ formula: clean.clean }]);
    }
  }
  return { sheet: grid.sheet, cells, blocks, unknown };
}

/** `null` for a cell that calls no CQDT function, or calls it soundly and is answered. */
function cleanFormulaAt(
  grid: Grid,
  row: number,
  column: number,
): (Omit<ReenteredCell, "cell"> & { readonly isKnown: boolean }) | null {
  const standing = formulaAt(grid, row, column);
  const own = standing === null ? null : readOwnFormula(standing);
  if (standing === null || own === null) return null;
  const value = valueAt(grid, row, column);
  if (own.clean.toUpperCase() === standing.toUpperCase() && !isUnanswered(value)) return null;
  return { standing, clean: own.clean, isKnown: own.isKnown, isBusy: value === "#BUSY!" || value === "#GETTING_DATA" };
}
