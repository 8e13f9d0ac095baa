import type { Area } from "../../grid/area";
import type { Formula } from "../../grid/block";
import type { CellValue } from "../../grid/grid";
import type { SheetChart } from "./sheetChart";

/** A worksheet as it is to stand, whichever door writes it. Rows and columns 1-based; colours `"#RRGGBB"`. */
export interface SheetToWrite {
  /** The same at each making, such as "ranking:total": by it a sheet that was made before is found again. */
  readonly id: string;
  /** At most 31 characters, none of `: \ / ? * [ ]`; different from the other sheets' of one report in more than case. */
  readonly name: string;
  /** From A1 on; all rows of one length. */
  readonly cells: readonly (readonly SheetCell[])[];
  /** Excel number formats in their en-US form, shaped as `cells`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Only the first cell of a merged area holds anything. */
  readonly merges: readonly Area[];
  /** Of two looks that say different things of one cell the later one counts. The first covers every cell. */
  readonly looks: readonly PlacedLook[];
  /** In characters of the default font, from column A on; every column has one. */
  readonly columnWidths: readonly number[];
  /** Rows that are not named have the height their wrapped text needs. */
  readonly rowHeights: readonly RowHeight[];
  /** Columns that serve formulas or charts and are not shown. */
  readonly hiddenColumns: readonly number[];
  /** Counts of rows and columns that stay in sight; 0 for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageSetUp;
  readonly charts: readonly SheetChart[];
}

/** `null` is an empty cell; a string stays text whatever it begins with. */
export type SheetCell = null | number | string | boolean | ShownFormula;

/** A formula with the value that it gives now, for files, which show it until it is recalculated. */
export interface ShownFormula extends Formula {
  readonly shown: CellValue;
}

export interface PlacedLook {
  readonly area: Area;
  readonly look: Look;
}

/** What is absent stays as it is. */
export interface Look {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  /** Thin lines around every cell of the area. */
  readonly bordered?: true;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
}

export interface RowHeight {
  readonly row: number;
  /** In points. */
  readonly height: number;
}

/** On A4, one page wide. */
export interface PageSetUp {
  readonly orientation: "landscape" | "portrait";
  /** False: as many pages long as it needs. */
  readonly onePage: boolean;
  /** Printed again at the top of every page; null: none. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  /** What is printed; null: everything. */
  readonly printArea: Area | null;
  /** In points. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** In Excel's codes: `&P` the page, `&N` how many there are; an ampersand of the text is doubled. */
  readonly footer: string;
}
