import type { ReportChart } from "../report/report";
import { UNKNOWN } from "../unknown";
import { toneOf } from "./chartLook";
import { lineHeight, widthOf, wordsAt } from "./chartText";
import type { Shape } from "./drawing";
import { sumAt, type Layout, type PlacedCategory } from "./layOut";
import { drawMark } from "./mark";
import { markText } from "./markText";
import { AROUND, hasRoom } from "./partNumbers";

const GAP = 5;

/**
 * A category's series on top of each other, each part with its number where there is room, and the sum at the end. A number
 * inside a part stands on paper, so that it is read whatever the pattern.
 */
export function drawStack(chart: ReportChart, layout: Layout, { index, y, height }: PlacedCategory): readonly Shape[] {
  const { look, bar, plotLeft, language, partNumbers: numbers } = layout;
  const middle = y + height / 2;
  const sum = sumAt(chart, index);
  if (sum === null) return [wordsAt(UNKNOWN, { x: plotLeft + GAP, anchor: "start", middle }, look)];
  const shapes: Shape[] = [];
  let reached = 0;
  chart.series.forEach(({ values }, place) => {
    const value = values[index] ?? null;
    if (value === null || value <= 0) return;
    const x = layout.at(reached);
    const end = layout.at(reached + value);
    reached += value;
    shapes.push(...drawMark({ x, y: middle - bar / 2 + 1, width: end - x, height: bar - 2 }, toneOf(look, place)));
    const text = numbers.text(value, chart, language);
    if (!hasRoom(text, numbers.look, end - x)) return;
    const width = widthOf(text, numbers.look) + AROUND;
    const center = (x + end) / 2;
    const labelHeight = lineHeight(numbers.look) - 4;
    const label = { x: center - width / 2, y: middle - labelHeight / 2, width, height: labelHeight };
    shapes.push({ kind: "box", ...label, fill: look.paper, outline: null });
    shapes.push(wordsAt(text, { x: center, anchor: "middle", middle }, numbers.look));
  });
  const total = markText(sum, chart, language);
  return [...shapes, wordsAt(total, { x: layout.at(reached) + GAP, anchor: "start", middle, bold: true }, look)];
}
