import { formatNumber } from "../../locales/format";
import type { Language } from "../../locales";
import { reportDrawWords } from "../../locales/reportDrawWords";
import { rangeAt } from "../report/charts/rangesChart";
import type { ReportChart } from "../report/report";

/** A bar ends this far beyond the ranks at its ends, so that a range of one rank is seen. */
const BEYOND = 0.5;

/**
 * A chart of ranges as bars that a spreadsheet can stack: a gap before the range, the range up to its middle, and the rest. The
 * categories carry the ranks, as the lengths of the parts are none. Other charts stay what they are.
 */
export function barsOfRanges(chart: ReportChart, language: Language): ReportChart {
  if (chart.kind !== "ranges") return chart;
  const words = reportDrawWords(language).chart;
  const ranges = chart.categories.map((_, index) => rangeAt(chart, index));
  const lengths = (of: (range: NonNullable<(typeof ranges)[number]>) => number): readonly (number | null)[] =>
    ranges.map((range) => (range === null ? null : of(range)));
  const rank = (value: number): string => formatNumber(value, language, 0);
  return {
    ...chart,
    categories: chart.categories.map((name, index) => {
      const range = ranges[index];
      if (range === null || range === undefined) return name;
      return words.category(name, words.mark(rank(range.median), rank(range.from), rank(range.to)));
    }),
    series: [
      { name: words.parts.gap, values: lengths(({ from }) => from - BEYOND) },
      { name: words.parts.lower, values: lengths(({ median, from }) => median - from + BEYOND) },
      { name: words.parts.upper, values: lengths(({ to, median }) => to - median + BEYOND) },
    ],
    measure: "points",
    decimals: 1,
  };
}
