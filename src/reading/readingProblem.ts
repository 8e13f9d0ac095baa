/** Which of the user's choices a problem is about; `column` is an indicator's or a result's. */
export type ChoiceName = "headingRows" | "unitColumn" | "firstRow" | "lastRow" | "column";

/** Why a sheet could not be read. Rows and columns are 1-based. */
export type ReadingProblem =
  | { readonly code: "sheet-empty"; readonly sheet: string }
  /** No row names an indicator or result of the rubric; `indicators` are the names that were looked for. */
  | { readonly code: "no-table"; readonly sheet: string; readonly indicators: readonly string[] }
  | { readonly code: "no-unit-column"; readonly sheet: string; readonly headingRows: readonly number[] }
  /** `firstRow` is where the units were expected. */
  | { readonly code: "no-units"; readonly sheet: string; readonly unitColumn: number; readonly firstRow: number }
  /** Two rows of a unit hold numbers, and nothing says which of them are its points. */
  | {
      readonly code: "rows-ambiguous";
      readonly sheet: string;
      readonly unit: string;
      readonly row: number;
      readonly other: number;
    }
  /** Tables below each other have the same headings and units: `headingRows` is a heading row of each. */
  | { readonly code: "tables-alike"; readonly sheet: string; readonly headingRows: readonly number[] }
  /** Tables beside each other, with headings in `headingRow`, name the rubric equally well. */
  | {
      readonly code: "tables-side-by-side";
      readonly sheet: string;
      readonly headingRow: number;
      readonly unitColumns: readonly number[];
    }
  /** Units stand across and criteria down, in `column` from `row` on. */
  | { readonly code: "table-rotated"; readonly sheet: string; readonly column: number; readonly row: number }
  /** A chosen row or column is not in the sheet, which has `rows` rows and `columns` columns. */
  | {
      readonly code: "choice-outside";
      readonly sheet: string;
      readonly choice: ChoiceName;
      readonly at: number;
      readonly rows: number;
      readonly columns: number;
    }
  /** The chosen last row stands above the first, or the first not below the headings. */
  | { readonly code: "choice-order"; readonly sheet: string; readonly firstRow: number; readonly lastRow: number }
  /** One column was chosen for two things. */
  | { readonly code: "choice-twice"; readonly sheet: string; readonly column: number };
