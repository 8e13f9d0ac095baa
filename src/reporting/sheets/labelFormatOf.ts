import { sumAt } from "../charts/layOut";
import { scaleTo } from "../charts/scale";
import type { ReportChart } from "../report/report";
import { numberFormatOf } from "./numberFormatOf";
import { widthOf } from "./textSize";

/** Share of a chart's width that its names may take. */
const NAMES = 0.4;
/** What the frame, the scale's ends and the gap before the bars take of the rest. */
const AROUND = 0.1;

/**
 * The en-US number format of the numbers on a chart's marks. On stacked bars numbers of parts that are too narrow would run
 * into their neighbours: the format shows them only from the least value on that has room. `width`: of the chart, in characters.
 */
export function labelFormatOf(chart: ReportChart, width: number): string {
  const format = numberFormatOf({ kind: chart.measure, decimals: chart.decimals });
  if (chart.kind !== "stacked") return format;
  const names = Math.min(width * NAMES, Math.max(0, ...chart.categories.map(widthOf)));
  const room = (width - names) * (1 - AROUND);
  const { end } = scaleTo(Math.max(0, ...chart.categories.map((_, index) => sumAt(chart, index) ?? 0)));
  const values = chart.series.flatMap((series) => series.values.flatMap((value) => value ?? []));
  const narrow = values.filter((value) => (value / end) * room < widthOf(value.toFixed(chart.decimals)));
  const widestNarrow = Math.max(0, ...narrow);
  const least = Math.min(Infinity, ...values.filter((value) => value > widestNarrow));
  if (narrow.length === 0) return format;
  return least === Infinity ? `"";"";""` : `[<${String(least)}]"";${format}`;
}
