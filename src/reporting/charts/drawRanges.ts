import { formatNumber } from "../../locales/format";
import type { Language } from "../../locales";
import { reportDrawWords } from "../../locales/reportDrawWords";
import { rangeAt } from "../report/charts/rangesChart";
import type { DrawnRange } from "../report/charts/rangesChart";
import type { ReportChart } from "../report/report";
import { toneOf, type ChartLook } from "./chartLook";
import { wordsAt } from "./chartText";
import type { Shape } from "./drawing";
import type { Layout, PlacedCategory } from "./layOut";
import { drawMark } from "./mark";

const GAP = 5;
/** A bar ends this far beyond the ranks at its ends, so that a range of one rank is seen. */
export const BEYOND = 0.5;
const MEDIAN_WIDTH = 3;
/** A tone that the middle stands out on. */
const LIGHT = 2;

/** "4 (2–7)": the middle rank and the range of nine draws in ten. */
export function rangeText({ median, from, to }: DrawnRange, language: Language): string {
  const rank = (value: number): string => formatNumber(value, language, 0);
  return reportDrawWords(language).chart.mark(rank(median), rank(from), rank(to));
}

/** A category's thin line over all ranks drawn, a bar over nine draws in ten, a stroke at the middle, and the ranks beside it. */
export function drawRanges(chart: ReportChart, layout: Layout, { index, y, height }: PlacedCategory): readonly Shape[] {
  const { look, bar, language } = layout;
  const range = rangeAt(chart, index);
  if (range === null) return [];
  const middle = y + height / 2;
  const end = Math.max(layout.at(range.worst), layout.at(range.to + BEYOND));
  return [
    ...drawRange(
      {
        all: [layout.at(range.best), layout.at(range.worst)],
        most: [layout.at(range.from - BEYOND), layout.at(range.to + BEYOND)],
        median: layout.at(range.median),
      },
      { middle, height: bar - 4 },
      look,
    ),
    wordsAt(rangeText(range, language), { x: end + GAP, anchor: "start", middle }, look),
  ];
}

interface DrawnPlaces {
  readonly all: readonly [number, number] | null;
  readonly most: readonly [number, number] | null;
  readonly median: number | null;
}

/** The marks of one range, or the sample of one of them. */
export function drawRange(
  { all, most, median }: DrawnPlaces,
  { middle, height }: { readonly middle: number; readonly height: number },
  look: ChartLook,
): readonly Shape[] {
  const tone = { ...toneOf(look, LIGHT), pattern: "solid" } as const;
  const top = middle - height / 2;
  return [
    ...(all === null ? [] : [line(all[0], middle, all[1], middle, 1.5, look)]),
    ...(most === null ? [] : drawMark({ x: most[0], y: top, width: most[1] - most[0], height }, tone)),
    ...(median === null ? [] : [line(median, top - 2, median, top + height + 2, MEDIAN_WIDTH, look)]),
  ];
}

function line(x1: number, y1: number, x2: number, y2: number, width: number, { ink }: ChartLook): Shape {
  return { kind: "lines", color: ink, width, segments: [{ x1, y1, x2, y2 }] };
}
