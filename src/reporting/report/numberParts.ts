import type { ReportTableDictionary } from "../../locales/reportTableWords";
import type { ReportPart } from "./report";

/** The same parts with "Bảng 1. …" and "Hình 1. …" before their titles, in their order. */
export function numberParts(parts: readonly ReportPart[], words: ReportTableDictionary): readonly ReportPart[] {
  let tables = 0;
  let charts = 0;
  return parts.map((part): ReportPart => {
    switch (part.kind) {
      case "table":
        tables += 1;
        return { ...part, table: { ...part.table, title: words.numberedTable(tables, part.table.title) } };
      case "chart":
        charts += 1;
        return { ...part, chart: { ...part.chart, title: words.numberedChart(charts, part.chart.title) } };
      case "heading":
      case "sentences":
        return part;
    }
  });
}
