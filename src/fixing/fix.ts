import type { Finding } from "../checking/finding";
import type { Block } from "../grid/block";
import type { CellValue } from "../grid/grid";

/**
 * What can be put right without doubt, in the order it is done: texts of a legacy font into Unicode, spaces and letters of
 * names and headings, numbers held as text, numbers of which only one reading of the decimal sign is within the maximum,
 * marks as the rubric writes them, units' names as the roster writes them.
 */
export const FIX_KINDS = ["legacy-text", "spaces", "numbers", "decimal-signs", "marks", "unit-names"] as const;

export type FixKind = (typeof FIX_KINDS)[number];

/** One cell that a fix would change. */
export interface CellChange {
  /** Address such as "G9". */
  readonly cell: string;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string | number;
  /** Of a cell that several fixes change, the first. */
  readonly kind: FixKind;
  /** What the checks say of the cell, or of the sheet's texts of this kind; `null` where they say nothing. */
  readonly finding: Finding | null;
}

/** Everything that fixing would do, decided before anything is touched. */
export interface FixPlan {
  readonly sheet: string;
  readonly kinds: readonly FixKind[];
  readonly blocks: readonly Block[];
  /** Row by row. */
  readonly changes: readonly CellChange[];
}

/** One cell of two rows side by side. */
export interface RowPair {
  /** 1-based. */
  readonly column: number;
  readonly heading: string;
  readonly first: CellValue;
  readonly second: CellValue;
  readonly differs: boolean;
}

/** A unit that stands on two rows. Which of them is right is the user's to say: nothing is deleted. */
export interface DuplicateRows {
  readonly unit: string;
  /** 1-based. */
  readonly firstRow: number;
  readonly secondRow: number;
  /** The unit's name, the indicators and the results, in the sheet's order. */
  readonly cells: readonly RowPair[];
}
