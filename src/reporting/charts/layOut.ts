import type { Language } from "../../locales";
import { rangeAt } from "../report/charts/rangesChart";
import type { ReportChart } from "../report/report";
import type { ChartLook } from "./chartLook";
import { lineHeight, linesOf, widthOf } from "./chartText";
import { BEYOND, rangeText } from "./drawRanges";
import { profileText } from "./drawProfile";
import { drawLegend } from "./legend";
import { markText } from "./markText";
import { choosePartNumbers, type PartNumbers } from "./partNumbers";
import { scaleTo, type Scale } from "./scale";

/** Share of the width that names may take. */
const NAMES = 0.42;
const GAP = 8;
/** For letters that are wider than they were taken for. */
const SPARE = 1.03;

export interface PlacedCategory {
  readonly index: number;
  /** Its name, broken to the room there is. */
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** Where everything stands: names at the left, lying bars at the right, the first category at the top. */
export interface Layout {
  readonly look: ChartLook;
  readonly language: Language;
  readonly line: number;
  readonly legendHeight: number;
  readonly plotLeft: number;
  readonly scale: Scale;
  /** Thickness of one bar. */
  readonly bar: number;
  readonly categories: readonly PlacedCategory[];
  /** Of stacked bars. */
  readonly partNumbers: PartNumbers;
  /** The x of a number. */
  readonly at: (value: number) => number;
}

export function layOut(chart: ReportChart, language: Language, look: ChartLook): Layout {
  const line = lineHeight(look);
  const bars = chart.kind === "years" ? Math.max(1, chart.series.length) : 1;
  const bar = bars === 1 ? line + 1 : Math.round(look.fontSize * 1.1);
  const lengths = barLengths(chart);
  const names = chart.categories.map((name) => linesOf(name, look.width * NAMES, look));
  const nameWidth = Math.max(0, ...names.flat().map((text) => widthOf(text, look)));
  const numberWidth = Math.max(0, ...numbersOf(chart, language, lengths).map((text) => widthOf(text, look, true)));
  const scale = scaleOf(chart, Math.max(0, ...lengths));
  const plotLeft = Math.ceil(nameWidth * SPARE) + GAP;
  const plotWidth = Math.max(1, look.width - plotLeft - numberWidth - 2 * GAP);
  const lengthOf = (value: number): number => (Math.min(Math.max(0, value), scale.end) / scale.end) * plotWidth;
  let y = 0;
  const categories = names.map((lines, index) => {
    const height = Math.max(lines.length * line, bars * bar) + look.between;
    const placed = { index, lines, y, height };
    y += height;
    return placed;
  });
  return {
    look,
    language,
    line,
    legendHeight: drawLegend(chart, language, look).height,
    plotLeft,
    scale,
    bar,
    categories,
    partNumbers: choosePartNumbers(chart, language, look, lengthOf),
    at: (value) => plotLeft + lengthOf(value),
  };
}

/** Ranks are whole and have no 0. */
function scaleOf({ kind }: ReportChart, largest: number): Scale {
  if (kind !== "ranges") return scaleTo(largest);
  const end = largest + BEYOND;
  return { end, ticks: scaleTo(end, 1).ticks.filter((tick) => tick > 0 && tick <= end), decimals: 0 };
}

/** What stands at the ends of the marks. */
function numbersOf(chart: ReportChart, language: Language, lengths: readonly number[]): readonly string[] {
  if (chart.kind === "profile") return chart.categories.map((_, index) => profileText(chart, index, language));
  if (chart.kind !== "ranges") return lengths.map((value) => markText(value, chart, language));
  return chart.categories.flatMap((_, index) => {
    const range = rangeAt(chart, index);
    return range === null ? [] : [rangeText(range, language)];
  });
}

/** The numbers at the ends of bars: of each series, or their sums where they stand on each other. */
function barLengths(chart: ReportChart): readonly number[] {
  if (chart.kind !== "stacked") return chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
  return chart.categories.map((_, index) => sumAt(chart, index) ?? 0);
}

/** The length of a stacked bar; null where nothing is known. */
export function sumAt(chart: ReportChart, index: number): number | null {
  const known = chart.series.map(({ values }) => values[index] ?? null).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
