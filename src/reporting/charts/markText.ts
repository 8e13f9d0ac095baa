import { formatNumber, formatPercent } from "../../locales/format";
import type { Language } from "../../locales";
import { round } from "../../scoring/round";
import type { ReportChart } from "../report/report";

/** A mark's number as the tables print it: "54,30", "45,5%", "4". */
export function markText(value: number, { measure, decimals }: ReportChart, language: Language): string {
  switch (measure) {
    case "share":
      return formatPercent(round(value * 100, decimals) / 100, language, decimals);
    case "points":
      return formatNumber(round(value, decimals), language, decimals, decimals);
    case "count":
      return formatNumber(value, language, 0);
  }
}

/** The same number without needless zeros: "54,3". */
export function shortMarkText(value: number, chart: ReportChart, language: Language): string {
  if (chart.measure !== "points") return markText(value, chart, language);
  return formatNumber(round(value, chart.decimals), language, chart.decimals);
}

/** A number beside the scale, with no more decimals than tell the numbers apart. */
export function tickText(value: number, decimals: number, { measure }: ReportChart, language: Language): string {
  return measure === "share"
    ? formatPercent(value, language, Math.max(0, decimals - 2))
    : formatNumber(value, language, decimals);
}
