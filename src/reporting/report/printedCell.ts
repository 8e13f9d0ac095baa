import { formatNumber, formatPercent } from "../../locales/format";
import type { Language } from "../../locales";
import { round } from "../../scoring/round";
import type { ReportCell, ReportColumn, ReportRow } from "./report";
import { UNKNOWN } from "../unknown";

/** A cell as it is printed; numbers of a column have the same decimals, so that they stand under each other. */
export function printedCell(
  value: ReportCell["value"],
  column: ReportColumn,
  row: ReportRow,
  language: Language,
): string {
  if (value === null) return (row.kind === "unit" || row.kind === "line") && column.kind !== "text" ? UNKNOWN : "";
  if (typeof value === "string") return value;
  switch (column.kind) {
    case "share":
      return formatPercent(round(value * 100, column.decimals) / 100, language, column.decimals, column.decimals);
    case "points":
      return formatNumber(round(value, column.decimals), language, column.decimals, column.decimals);
    case "order":
    case "rank":
    case "count":
      return formatNumber(value, language, 0);
    case "year":
      return String(value);
    case "text":
      return formatNumber(value, language);
  }
}
