import type { ReportChart } from "../report/report";
import type { SheetChart, SheetChartSeries } from "./sheetChart";

/** From dark to light, so that neighbours differ in print without colour; each far enough from white and from its neighbour. */
const SHADES = ["#1F4E79", "#9DC3E6", "#385723", "#A9D18E", "#7F3F00", "#F4B183", "#3B3838", "#BFBFBF"] as const;
const PATTERNS = ["solid", "upward", "dots", "downward", "grid", "horizontal"] as const;

/** The native form of a report's chart. */
export function formOf(kind: ReportChart["kind"]): SheetChart["form"] {
  switch (kind) {
    case "shares":
      return "pie";
    case "stacked":
      return "stackedBars";
    case "years":
      return "bars";
    case "profile":
      return "columns";
  }
}

/** How the series of a chart is drawn, by its place among them; a pie's slices take a shade each. */
export function looksOf(
  kind: ReportChart["kind"],
  index: number,
  categories: number,
): Pick<SheetChartSeries, "drawnAs" | "colors" | "pattern"> {
  const drawnAs = kind === "profile" && index > 0 ? "points" : "bars";
  const colors = kind === "shares" ? Array.from({ length: categories }, (_, slice) => shade(slice)) : [shade(index)];
  return { drawnAs, colors, pattern: PATTERNS[index % PATTERNS.length] ?? "solid" };
}

function shade(index: number): string {
  return SHADES[index % SHADES.length] ?? SHADES[0];
}
