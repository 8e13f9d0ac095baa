import type { CellValue, Grid } from "../../../grid/grid";

/** What a column can show of a criterion: an indicator's `score`, or a result. */
export type QuantityOutput = "score" | "total" | "percent" | "tier" | "rank";

/** One thing that is said of every unit. */
export interface Quantity {
  /** Criterion id. */
  readonly criterion: string;
  readonly output: QuantityOutput;
  readonly year: number;
}

/** How a column's meaning was told: by its headings, by the title above the table or the sheet's name, or only by its values. */
export type QuantityBasis = "heading" | "title" | "values";

export interface QuantityColumn extends Quantity {
  /** 1-based. */
  readonly column: number;
  readonly heading: string;
  readonly foundBy: QuantityBasis;
}

/** One unit's row in a table. */
export interface TableUnit {
  /** 1-based. */
  readonly row: number;
  /** As the table writes it. */
  readonly name: string;
  /** The name that all tables share: the roster's, or the first table's where there is no roster. */
  readonly unit: string;
}

/** A table as far as it can be held against others. */
export interface QuantityTable {
  readonly grid: Grid;
  readonly unitColumn: number;
  readonly columns: readonly QuantityColumn[];
  /** Units that appear once and are known. */
  readonly units: readonly TableUnit[];
}

/** One printed cell with what it shows. */
export interface PrintedQuantity extends Quantity {
  readonly sheet: string;
  /** Address such as "G9". */
  readonly cell: string;
  /** The name that all tables share. */
  readonly unit: string;
  /** As the table writes it. */
  readonly name: string;
  readonly printed: CellValue;
  /** Points, a share 0–1 or a rank; null for a label and for what is no number. */
  readonly number: number | null;
  /** Digits after the decimal sign as shown (of the percentage, for a percentage). */
  readonly decimals: number;
  /** What the number may have been before it was rounded for print; both `null` where it is none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A printed cell that holds a number. */
export type ReadQuantity = PrintedQuantity & { readonly number: number };

export function isRead(cell: PrintedQuantity | null | undefined): cell is ReadQuantity {
  return cell?.number != null;
}

/** A number as printed, and the least and most it may have been before rounding. */
export interface NumberRange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function rangeOf({ number, low, high }: ReadQuantity): NumberRange {
  return { value: number, low: low ?? number, high: high ?? number };
}

/** A unit whose name is not written as the shared name is. */
export interface UnitMatch {
  readonly sheet: string;
  readonly cell: string;
  readonly written: string;
  readonly unit: string;
}

/** A key that is the same for the same quantity. */
export function quantityKey({ criterion, output, year }: Quantity): string {
  return `${year}/${criterion}/${output}`;
}
