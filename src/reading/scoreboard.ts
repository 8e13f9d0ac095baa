import type { Score } from "../scoring/results";
import type { LegacyText } from "./text/decodeLegacyGrid";
import type { UnitChoices } from "./units/matchUnit";

/** The results a sheet can show for a criterion, in the order a table prints them. */
export const OUTPUTS = ["total", "percent", "tier", "rank", "shortfall"] as const;

export type Output = (typeof OUTPUTS)[number];

/** An indicator column that was found. Rows and columns are 1-based. */
export interface ColumnMatch {
  /** Id of the indicator. */
  readonly criterion: string;
  readonly column: number;
  /** The heading's texts from top to bottom, joined by " / ". */
  readonly heading: string;
  /** 0–1; 1 for a literal match or the user's own choice. */
  readonly confidence: number;
  /** Points printed in the heading or in the maximum row; null where none is printed. */
  readonly printedMax: number | null;
}

/** A column of the sheet that shows (or is meant to show) results. */
export interface OutputColumn {
  readonly criterion: string;
  readonly output: Output;
  readonly column: number;
  readonly heading: string;
  readonly confidence: number;
  /** As in `ColumnMatch`; the maximum that a total's column prints. */
  readonly printedMax: number | null;
}

/** A column inside the table that was given no meaning. */
export interface UnmatchedColumn {
  readonly column: number;
  readonly heading: string;
}

/** One unit's row. */
export interface UnitRow {
  readonly row: number;
  /** As the sheet writes it, trimmed, in NFC. */
  readonly name: string;
  /** The roster's name for it, null when it is not on the roster (or the rubric has none). */
  readonly rosterName: string | null;
  /** The roster's name that may be meant and is for the user to confirm; `rosterName` is null then. */
  readonly suggestion?: string;
  /** How sure `rosterName` is, 0–1; absent where it is written literally, or chosen. */
  readonly confidence?: number;
  readonly group: string | null;
  /** The mark that says nothing was submitted, null when there is none. Indicators' cells may hold numbers all the same. */
  readonly notSubmitted: string | null;
  /** The rows whose cells make up the name, where these are not just `row`: a name over two rows, or above the points. */
  readonly nameRows?: readonly number[];
}

/** What was understood of a sheet. */
export interface Layout {
  readonly sheet: string;
  /** Rows of the headings, top to bottom. */
  readonly headingRows: readonly number[];
  /** The row "(1) (2) (3)", null when there is none. */
  readonly numberingRow: number | null;
  /** The row "Điểm tối đa", null when there is none. */
  readonly maxRow: number | null;
  readonly unitColumn: number;
  /** The STT column, null when there is none. */
  readonly ordinalColumn: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** First and last column of the table. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** In the rubric's order; an indicator that was not found is in `missing` instead. */
  readonly columns: readonly ColumnMatch[];
  readonly outputs: readonly OutputColumn[];
  readonly unmatched: readonly UnmatchedColumn[];
  /** Columns whose heading names an indicator that a better column already took. */
  readonly duplicates: readonly ColumnMatch[];
  /** Ids of the indicators without a column. */
  readonly missing: readonly string[];
  /** Texts typed with a font from before Unicode, which were read as what they show; absent where there are none. */
  readonly legacyText?: LegacyText;
}

/** The scores of a sheet, with where each came from: `scores[unit][indicator]`, indicators in the rubric's leaf order. */
export interface Scoreboard {
  readonly layout: Layout;
  readonly units: readonly UnitRow[];
  /** A missing indicator's scores are all blank. */
  readonly scores: readonly (readonly Score[])[];
}

/** The user's corrections to what was understood; everything absent is found by reading. */
export interface ReadingChoices {
  readonly headingRows?: readonly number[];
  readonly unitColumn?: number;
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** Column by indicator id; null: this indicator has no column. */
  readonly columns?: Readonly<Record<string, number | null>>;
  /** By a unit's name as the sheet writes it (clean): the roster's name for it, or null: it is not on the roster. */
  readonly units?: UnitChoices;
  /** Result columns by `<criterion id>/<output>`, such as `"total/rank"`; null: none. */
  readonly outputs?: Readonly<Record<string, number | null>>;
}
