import type { Language } from "../../locales";
import type { ReportChart } from "../report/report";
import { layOut, type Layout, type PlacedCategory } from "./layOut";
import type { ChartLook } from "./chartLook";
import { lineHeight, widthOf, wordsAt } from "./chartText";
import { drawBars } from "./drawBars";
import { drawRanges } from "./drawRanges";
import { drawPie } from "./drawPie";
import { drawStack } from "./drawStack";
import { drawProfile, nameOfEnd } from "./drawProfile";
import type { Drawing, Shape } from "./drawing";
import { drawLegend } from "./legend";
import { tickText } from "./markText";

/** How the marks of each kind are drawn; shares are a pie of their own. */
const MARKS = {
  shares: drawBars,
  years: drawBars,
  stacked: drawStack,
  profile: drawProfile,
  ranges: drawRanges,
} as const satisfies Readonly<Record<ReportChart["kind"], typeof drawBars>>;

/** Least room between two numbers of the scale. */
const BETWEEN_TICKS = 6;
/** Above and below the numbers of the scale, together. */
const AROUND_TICKS = 7;

/** The whole chart as one picture, however high. Its title is not in it. */
export function drawChart(chart: ReportChart, language: Language, look: ChartLook): Drawing {
  if (chart.kind === "shares") return drawPie(chart, language, look);
  return drawSlice(chart, layOut(chart, language, look), 0, chart.categories.length);
}

/**
 * The chart in pictures no higher than `mostHeight` and of about one height, each with the legend and the same scale; a
 * category that is higher by itself is not cut.
 */
export function drawChartPages(
  chart: ReportChart,
  language: Language,
  look: ChartLook,
  mostHeight: number,
): readonly Drawing[] {
  if (chart.kind === "shares") return [drawPie(chart, language, look)];
  const layout = layOut(chart, language, look);
  const room = mostHeight - layout.legendHeight - axisHeight(look);
  const starts = cutInto(layout.categories, Math.max(1, pagesNeeded(layout.categories, room)), room);
  return starts.map((from, page) => drawSlice(chart, layout, from, starts[page + 1] ?? chart.categories.length));
}

function pagesNeeded(categories: readonly PlacedCategory[], room: number): number {
  return cutInto(categories, 1, room).length;
}

/** Where pages begin, so that there are `pages` of about one height or as many more as it takes. */
function cutInto(categories: readonly PlacedCategory[], pages: number, room: number): readonly number[] {
  const total = categories.reduce((sum, { height }) => sum + height, 0);
  const share = total / pages;
  const starts = [0];
  let start = 0;
  categories.forEach(({ y, height }, index) => {
    const top = categories[start]?.y ?? 0;
    const isFull = y + height - top > room;
    const isDone = starts.length < pages && y + height / 2 > share * starts.length;
    if (index > start && (isFull || isDone)) {
      start = index;
      starts.push(index);
    }
  });
  return starts;
}

function drawSlice(chart: ReportChart, layout: Layout, from: number, to: number): Drawing {
  const { look } = layout;
  const categories = layout.categories.slice(from, to);
  const top = layout.legendHeight;
  const shift = top - (categories[0]?.y ?? 0);
  const bottom = categories.reduce((end, { y, height }) => Math.max(end, y + height + shift), top);
  const shapes: Shape[] = [
    { kind: "box", x: 0, y: 0, width: look.width, height: bottom + axisHeight(look), fill: look.paper, outline: null },
    ...drawLegend(chart, layout.language, look).shapes,
    ...drawScale(chart, layout, top, bottom),
    ...categories.flatMap((category) => drawCategory(chart, layout, { ...category, y: category.y + shift })),
    baseLine(layout, top, bottom),
  ];
  return { width: look.width, height: bottom + axisHeight(look), shapes };
}

function drawCategory(chart: ReportChart, layout: Layout, category: PlacedCategory): readonly Shape[] {
  const { look, plotLeft } = layout;
  const middle = category.y + category.height / 2;
  const top = middle - (category.lines.length * layout.line) / 2;
  const name = category.lines.map((text, row) =>
    wordsAt(text, { x: plotLeft - 8, anchor: "end", middle: top + (row + 0.5) * layout.line }, look),
  );
  return [...name, ...MARKS[chart.kind](chart, layout, category)];
}

function drawScale(chart: ReportChart, layout: Layout, top: number, bottom: number): readonly Shape[] {
  const { look, scale, language } = layout;
  const end = nameOfEnd(chart);
  const ticks = scale.ticks.map((tick, index) => {
    const text = tickText(tick, scale.decimals, chart, language);
    const isNamed = end !== null && index === scale.ticks.length - 1;
    return { x: layout.at(tick), text: isNamed ? `${end} ${text}` : text };
  });
  // Where not all numbers have room, that of a named end stays.
  const ordered = end === null ? ticks : ticks.reverse();
  const each = everyReadable(
    ordered.map(({ x }) => x),
    ordered.map(({ text }) => widthOf(text, look)),
  );
  return ordered.flatMap(({ x, text }, index): readonly Shape[] => {
    const line: Shape = {
      ...{ kind: "lines", color: look.grid, width: 0.75 },
      segments: [{ x1: x, y1: top, x2: x, y2: bottom }],
    };
    if (index % each !== 0) return [line];
    return [line, wordsAt(text, { x, anchor: "middle", middle: bottom + axisHeight(look) / 2 }, look)];
  });
}

function axisHeight(look: ChartLook): number {
  return lineHeight(look) + AROUND_TICKS;
}

/** How many ticks there are from one number to the next, so that they do not touch. */
function everyReadable(places: readonly number[], widths: readonly number[]): number {
  const touches = (step: number): boolean =>
    places.some((x, index) => {
      const next = places[index + step];
      const room = ((widths[index] ?? 0) + (widths[index + step] ?? 0)) / 2 + BETWEEN_TICKS;
      return index % step === 0 && next !== undefined && Math.abs(next - x) < room;
    });
  let step = 1;
  while (step < places.length && touches(step)) step += 1;
  return step;
}

function baseLine({ plotLeft, look }: Layout, top: number, bottom: number): Shape {
  const segments = [{ x1: plotLeft, y1: top, x2: plotLeft, y2: bottom }];
  return { kind: "lines", color: look.ink, width: 1, segments };
}
