import type { Block, CellContent } from "../grid/block";
import type { CellValue } from "../grid/grid";
import type { Output } from "../reading/scoreboard";

/** CQDT functions (recalculate), native Excel formulas (recalculate anywhere) or values. */
export const FILL_MODES = ["functions", "formulas", "values"] as const;

export type FillMode = (typeof FILL_MODES)[number];

export interface FillRequest {
  readonly mode: FillMode;
  /** Which results are wanted; each is written for every criterion that has it. */
  readonly outputs: readonly Output[];
  /** The sentence that says by what the results were computed, to be written below them; absent: none is written. */
  readonly stamp?: string;
}

/** A column that will hold results, the sheet's own or a new one at the right. 1-based. */
export interface FilledColumn {
  readonly criterion: string;
  readonly output: Output;
  readonly column: number;
  readonly isNew: boolean;
}

/** A cell that is not blank and would change. */
export interface Overwrite {
  readonly cell: string;
  readonly unit: string | null;
  readonly before: CellValue;
  /** The formula that stands there, if any. */
  readonly beforeFormula: string | null;
  /** What the cell will show: the value, also when a formula is written. */
  readonly after: CellValue;
}

/** Everything a fill would do, decided before anything is touched. */
export interface FillPlan {
  readonly sheet: string;
  readonly mode: FillMode;
  readonly columns: readonly FilledColumn[];
  readonly blocks: readonly Block[];
  readonly overwrites: readonly Overwrite[];
  /** The cell of the stamp, which is among the blocks; `null` when none is written. */
  readonly stampCell: string | null;
  /** The value each written formula must show, by address; for writing cached values into a file. */
  readonly shown: ReadonlyMap<string, CellContent>;
}
