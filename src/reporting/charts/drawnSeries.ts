import type { ChartSeries, ReportChart } from "../report/report";

/** The series that have marks of their own: a profile's last one, the maximum, is the end of its scale. */
export function drawnSeries({ kind, series }: ReportChart): readonly ChartSeries[] {
  return kind === "profile" ? series.slice(0, -1) : series;
}

/** What the end of the scale stands for; null: nothing but its number. */
export function nameOfEnd({ kind, series }: ReportChart): string | null {
  return kind === "profile" ? (series.at(-1)?.name ?? null) : null;
}
