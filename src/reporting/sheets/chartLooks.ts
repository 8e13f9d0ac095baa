import type { ReportChart } from "../report/report";
import type { SheetChart, SheetChartSeries } from "./sheetChart";

/** Dark and light in turn, so that neighbours differ in print without colour; black numbers can be read on each. */
const SHADES = [
  ...["#5B8DB8", "#FFE699", "#C0704D", "#CFE2F3", "#7F7F7F", "#D9EAD3"],
  ...["#9A7BB5", "#E7E6E6", "#5F9E6E", "#F8D5CC", "#B08A3E", "#DCD3EA"],
] as const;
/** Each series has one of its own where the door can draw it, as files can and Office.js cannot. */
const PATTERNS = [
  ...(["solid", "upward", "dots", "downward", "grid", "horizontal"] as const),
  ...(["upright", "crossed", "bricks", "dashes", "zigzag", "waves"] as const),
] as const;

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
    case "ranges":
      return "ranges";
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
