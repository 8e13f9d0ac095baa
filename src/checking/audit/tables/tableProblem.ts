import type { ReadingProblem } from "../../../reading/readingProblem";
import type { Quantity } from "./quantity";

/** A column that was given no meaning. */
interface UnreadColumn {
  /** Address of its first cell below the headings. */
  readonly cell: string;
  readonly heading: string;
}

/** What stands in the way of comparing a table. The rest of the table, and the other tables, are compared all the same. */
export type TableProblem =
  /** Nothing of the table could be read, so none of it is compared. */
  | { readonly code: "table-not-read"; readonly sheet: string; readonly reading: ReadingProblem }
  /** Columns of numbers whose headings name no criterion; `compared` counts the columns that do. */
  | {
      readonly code: "columns-unmatched";
      readonly sheet: string;
      readonly columns: readonly UnreadColumn[];
      readonly compared: number;
    }
  /** The headings name years, none of them the rubric's. */
  | {
      readonly code: "other-year";
      readonly sheet: string;
      readonly years: readonly number[];
      readonly expected: number;
    }
  /** Less than half of the table's units are known: a table of another level or province; none of it is compared. */
  | { readonly code: "other-units"; readonly sheet: string; readonly known: number; readonly units: number }
  /** A unit stands in several rows; which one counts cannot be told, so none of them is compared. */
  | { readonly code: "unit-twice"; readonly sheet: string; readonly unit: string; readonly cells: readonly string[] }
  /** A unit that is not known under this name; its row is not compared until the user pairs it. */
  | { readonly code: "unit-unmatched"; readonly sheet: string; readonly cell: string; readonly name: string }
  /**
   * The headings of the column in `cell` say `claimed`, its values are those of `fits` in other tables (`agreeing` of
   * `compared` units): it is compared as `fits`.
   */
  | {
      readonly code: "column-fits-other";
      readonly sheet: string;
      readonly cell: string;
      readonly claimed: Quantity;
      readonly fits: Quantity;
      readonly agreeing: number;
      readonly compared: number;
    };
