import type { Area } from "./area";

/** A formula in en-US form, starting with `=`. The only way a formula is ever written; a string is always text. */
export interface Formula {
  readonly formula: string;
}

/** What is written into one cell: `null` empties it; a string stays text whatever it begins with. */
export type CellContent = null | number | string | boolean | Formula;

/** Contents for a rectangle whose top-left cell is at (`row`, `column`), 1-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  /** At least one row and one column, all rows of one length. */
  readonly contents: readonly (readonly CellContent[])[];
  /** An Excel number format for the whole block; left as it is where absent. */
  readonly numberFormat?: string;
  /**
   * A 1-based column of the same sheet whose cell formats (fill, font, borders, alignment, width) the block takes over row
   * by row, so that a new column looks like the table. Absent: formats stay.
   */
  readonly formatLikeColumn?: number;
}

/** The rectangle that a block covers. */
export function blockArea({ row, column, contents }: Block): Area {
  return { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
}

export function isFormula(content: CellContent): content is Formula {
  return typeof content === "object" && content !== null;
}
