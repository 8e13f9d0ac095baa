import type { ReportColumn } from "../report/report";

/** The en-US number format of a column's cells. */
export function numberFormatOf({ kind, decimals }: Pick<ReportColumn, "kind" | "decimals">): string {
  const digits = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  switch (kind) {
    case "text":
      return "General";
    case "order":
    case "rank":
    case "count":
    case "year":
      return "0";
    case "points":
      return `#,##0${digits}`;
    case "share":
      return `0${digits}%`;
  }
}
