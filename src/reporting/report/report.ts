import type { Language } from "../../locales";

/** A cell of the workbook that something rests on. */
export interface SourceCell {
  readonly sheet: string;
  /** Such as "G9". */
  readonly cell: string;
}

/** What a number of a report counts. Shares are 0–1. */
export type Measure = "order" | "points" | "share" | "rank" | "count" | "year";

/**
 * One cell of a report's table. `value` null: nothing is known or given, which prints as a dash or as the row's note says, never
 * as 0. `from`: the cells of the workbook it rests on, for a click and for live formulas.
 */
export interface ReportCell {
  readonly value: string | number | null;
  readonly from?: readonly SourceCell[];
}

export interface ReportColumn {
  readonly id: string;
  /** From the topmost heading row to the lowest: neighbours with equal beginnings are one merged heading. */
  readonly heading: readonly string[];
  /** How its cells are written; "text" covers names, tiers and notes. */
  readonly kind: "text" | Measure;
  /** Printed decimals of points, of percent for shares. */
  readonly decimals: number;
  readonly criterion?: string;
  readonly year?: "current" | "previous";
}

export type ReportRow =
  /** "Điểm tối đa". */
  | { readonly kind: "max"; readonly cells: readonly ReportCell[] }
  | {
      readonly kind: "unit";
      /** 1-based row of the unit on the scoreboard. */
      readonly unitRow: number;
      readonly cells: readonly ReportCell[];
      /** Stands in place of the cells after the unit's name: "Không xếp hạng do không cung cấp số liệu." */
      readonly note?: string;
    }
  /** The name of a group over its units. */
  | { readonly kind: "section"; readonly text: string }
  /** A sum or another line that is no unit. */
  | { readonly kind: "sum"; readonly cells: readonly ReportCell[] }
  | { readonly kind: "line"; readonly cells: readonly ReportCell[] };

export interface ReportTable {
  /** Unique in the report and the same at each making, such as "ranking:total" or "criterion:infrastructure". */
  readonly id: string;
  /** "Bảng 1. Xếp hạng …", numbered in the order of the report. */
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** "Ghi chú": the legend of abbreviations such as KXH, marks, exemptions. */
  readonly notes: readonly string[];
}

export interface ChartSeries {
  readonly name: string;
  /** One for each category; null: no mark. Points, or shares 0–1. */
  readonly values: readonly (number | null)[];
  /** Whose points they are, so that a chart on a sheet can follow the scores; absent: they are no points of single units. */
  readonly of?: { readonly criterion: string; readonly year: "current" | "previous"; readonly weight: number };
}

export interface ReportChart {
  readonly id: string;
  /** Tier shares · ranked bars stacked by criterion · this year against last · a unit against the mean and the max ·
   * ranges of ranks, whose series are `RANGE_SERIES`. */
  readonly kind: "shares" | "stacked" | "years" | "profile" | "ranges";
  /** "Hình 1. …" */
  readonly title: string;
  readonly categories: readonly string[];
  /** Where the categories are units: all that could be, as they are ordered by a criterion; the first of them are shown. */
  readonly units?: { readonly orderedBy: string; readonly rows: readonly number[] };
  readonly series: readonly ChartSeries[];
  readonly measure: "points" | "share" | "count";
  readonly decimals: number;
  /** The table whose numbers it shows, where the report has it: the choice of parts may leave it out. */
  readonly table: string;
  /** What a reader who cannot see it must know: what is shown, the largest, the smallest. */
  readonly altText: string;
}

/** A number in a sentence: where it stands in the text and what it rests on. */
export interface SentenceNumber {
  /** As written in the sentence: "01", "23,4", "45,5%". */
  readonly text: string;
  /** Offset of `text` in the sentence, UTF-16 units. */
  readonly at: number;
  readonly value: number;
  readonly measure: Measure;
  readonly from: readonly SourceCell[];
}

export interface ReportSentence {
  /** Kind of sentence and what it is about, such as "spread:total". */
  readonly id: string;
  readonly text: string;
  readonly numbers: readonly SentenceNumber[];
}

export type ReportPart =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "sentences"; readonly sentences: readonly ReportSentence[] }
  | { readonly kind: "table"; readonly table: ReportTable }
  | { readonly kind: "chart"; readonly chart: ReportChart };

/** A whole report in one language, in the order in which it is printed. Plain data: doors lay it out, none computes. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly rubric: string;
  readonly year: number;
  /** The name of the unit that all of it is about, such as a page of its own; absent: it is about all units. */
  readonly unit?: string;
  readonly parts: readonly ReportPart[];
  /** “Tính bằng CQDT …” */
  readonly stamp: string;
}
