import type { ReportChart } from "../report/report";
import { UNKNOWN } from "../unknown";
import { toneOf } from "./chartLook";
import { wordsAt } from "./chartText";
import type { Shape } from "./drawing";
import type { Layout, PlacedCategory } from "./layOut";
import { drawMark } from "./mark";
import { markText } from "./markText";

const GAP = 5;

/** A category's bars, one under another, each with its number at its end; a dash where nothing is known. */
export function drawBars(chart: ReportChart, layout: Layout, { index, y, height }: PlacedCategory): readonly Shape[] {
  const { look, bar, plotLeft, language } = layout;
  const top = y + (height - bar * chart.series.length) / 2;
  return chart.series.flatMap(({ values }, place): readonly Shape[] => {
    const value = values[index] ?? null;
    const start = top + place * bar;
    const middle = start + bar / 2;
    if (value === null) return [wordsAt(UNKNOWN, { x: plotLeft + GAP, anchor: "start", middle }, look)];
    const end = layout.at(value);
    const mark = { x: plotLeft, y: start + 1, width: end - plotLeft, height: bar - 2 };
    const number = wordsAt(markText(value, chart, language), { x: end + GAP, anchor: "start", middle }, look);
    return end > plotLeft ? [...drawMark(mark, toneOf(look, place)), number] : [number];
  });
}
