import type { CellContent } from "../grid/block";
import type { CellValue } from "../grid/grid";

/** What stands in the place of CQDT functions for people who have no CQDT: what they show, or Excel's own formulas. */
export const COPY_KINDS = ["values", "formulas"] as const;

export type CopyKind = (typeof COPY_KINDS)[number];

/** What replaces a cell that calls a CQDT function. 1-based. */
export interface ReplacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** What the cell shows. */
  readonly shown: CellValue;
}

/** The replacements of one sheet. Addresses such as "G9". */
export interface SheetReplacements {
  readonly sheet: string;
  readonly cells: readonly ReplacedCell[];
  /** How many of them hold a formula of Excel. */
  readonly formulas: number;
  /** Formulas were asked for, but Excel's own cannot say the same: the value stands there. */
  readonly asValues: readonly string[];
  /** Cells that nobody answered for, and for which no value follows from the scores: they show what they showed. */
  readonly unanswered: readonly string[];
}
