/** How a document prints one table; columns from left to right. */
export interface PrintedTable {
  /** Id of the rubric; the published table and the sample carry the same name. */
  readonly rubric: string;
  readonly sheet: string;
  /** Lines of the two blocks above the title. */
  readonly issuer: readonly string[];
  readonly title: readonly string[];
  readonly columns: readonly PrintedColumn[];
  /** The row of column numbers, from the first column; a null joins the column to the one at its left. Absent: not printed. */
  readonly numbers?: readonly (string | null)[];
  /** Maxima by heading in a row of their own, under "Điểm tối đa". Absent: they stand in the headings. */
  readonly maxima?: Readonly<Record<string, number>>;
  /** Number format of scores and totals. */
  readonly numberFormat: string;
  readonly notes: readonly string[];
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
}

export interface PrintedColumn {
  /** Name of the column in the published data. */
  readonly source: string;
  /** Heading over this and the neighbouring columns of the same group; absent: the heading stands over both rows. */
  readonly group?: string;
  readonly heading: string;
  readonly kind: "order" | "unit" | "score" | "total" | "tier" | "rank" | "last-rank";
  /** In characters. */
  readonly width: number;
}
