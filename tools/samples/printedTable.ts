/** How a document prints one table; columns from left to right. */
export interface PrintedTable {
  /** Name of the published data. */
  readonly table: string;
  /** Other published tables of the same units, by what stands before their columns' names in `source`. */
  readonly besides?: Readonly<Record<string, string>>;
  /** Id of the rubric whose roster spells the units' names, where the scan garbled them. Absent: as the data has them. */
  readonly roster?: string;
  readonly sheet: string;
  /** Lines of the block at the left above the title; the nation's stands at its right. Absent: neither is printed. */
  readonly issuer?: readonly string[];
  readonly title: readonly string[];
  readonly columns: readonly PrintedColumn[];
  /**
   * The row of column numbers, from the first column; a null joins the column to the one at its left,
   * "" is a cell left blank. Absent: not printed.
   */
  readonly numbers?: readonly (string | null)[];
  /** Maxima by heading in a row of their own, under "Điểm tối đa". Absent: they stand in the headings. */
  readonly maxima?: Readonly<Record<string, string>>;
  /** Titles between the units, by what the column `source` holds. */
  readonly sections?: { readonly source: string; readonly titles: Readonly<Record<string, string>> };
  /** Number format of scores and totals. Absent: each number has the decimals it is printed with. */
  readonly numberFormat?: string;
  readonly notes: readonly string[];
  readonly recipients?: readonly string[];
  readonly signature?: readonly string[];
}

export interface PrintedColumn {
  /** Name of the column in the published data. */
  readonly source: string;
  /** Heading over this and the neighbouring columns of the same group; absent: the heading stands over both rows. */
  readonly group?: string;
  readonly heading: string;
  readonly kind: "order" | "unit" | "score" | "total" | "percent" | "tier" | "rank" | "last-rank";
  /** In characters. */
  readonly width: number;
}
