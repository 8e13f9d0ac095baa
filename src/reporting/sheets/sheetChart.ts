import type { Area } from "../../grid/area";

/** A native chart over cells of the sheet it stands on. Its texts are plain: never a formula, never markup. */
export interface SheetChart {
  /** Unique on the sheet. */
  readonly id: string;
  /** Slices · upright marks · lying bars side by side · lying bars on top of each other · the same, the first
   * series leaving a gap and no numbers on the marks, as the categories say them. */
  readonly form: "pie" | "columns" | "bars" | "stackedBars" | "ranges";
  readonly title: string;
  /** For readers who cannot see it; stands under the chart too, since Office.js gives charts none. */
  readonly altText: string;
  /** One column of cells, the first category at the top; lying bars are drawn in that order from the top down. */
  readonly categories: Area;
  /** A pie has one. */
  readonly series: readonly SheetChartSeries[];
  /** Of the numbers on the marks, in en-US form. */
  readonly numberFormat: string;
  /** The cells it covers. */
  readonly place: Area;
}

export interface SheetChartSeries {
  /** The one cell its name stands in. */
  readonly name: Area;
  /** As many rows as there are categories; an empty cell has no mark. */
  readonly values: Area;
  /** Points stand on no line and are shaped differently from series to series; in "columns" only. */
  readonly drawnAs: "bars" | "points";
  /** Of bars and slices: from dark to light, so that they differ without colour; a pie's slices have one each. */
  readonly colors: readonly string[];
  /** Over the colour, where the door can draw one. */
  readonly pattern: SheetPattern;
}

export type SheetPattern =
  | ("solid" | "upward" | "downward" | "crossed" | "horizontal" | "upright" | "grid")
  | ("dots" | "bricks" | "dashes" | "zigzag" | "waves");
