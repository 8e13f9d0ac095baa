import type { Language } from "../../locales";
import { reportDrawWords } from "../../locales/reportDrawWords";
import type { ReportChart } from "../report/report";
import { toneOf, type ChartLook } from "./chartLook";
import { lineHeight, linesOf, widthOf, wordsAt } from "./chartText";
import { diamond, profileNames } from "./drawProfile";
import { drawRange } from "./drawRanges";
import type { Shape } from "./drawing";
import { drawMark } from "./mark";

const SAMPLE = { width: 24, height: 13 };
const GAP = 6;
const BETWEEN = 18;
/** So that the first sample's outline is not cut. */
const START = 1;

interface Legend {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

interface Entry {
  readonly name: string;
  /** What stands before the name: from `x` on, around `middle`. */
  readonly sample: (x: number, middle: number) => readonly Shape[];
}

/** A little bar of the series at `index`. */
function sampleOf(index: number, look: ChartLook): Entry["sample"] {
  return (x, middle) => drawMark({ x, y: middle - SAMPLE.height / 2, ...SAMPLE }, toneOf(look, index));
}

/** The series and their tones, or the marks of a range. */
function entriesOf(chart: ReportChart, language: Language, look: ChartLook): readonly Entry[] {
  if (chart.kind === "profile") {
    const { own, mean } = profileNames(chart, language);
    return [
      { name: own, sample: sampleOf(0, look) },
      { name: mean, sample: (x, middle) => [diamond(x + SAMPLE.width / 2, middle, look)] },
    ];
  }
  if (chart.kind !== "ranges") {
    return chart.series.map(({ name }, index) => ({ name, sample: sampleOf(index, look) }));
  }
  const { legend } = reportDrawWords(language).chart;
  const none = { all: null, most: null, median: null };
  const sample =
    (marks: (x: number) => Partial<Parameters<typeof drawRange>[0]>): Entry["sample"] =>
    (x, middle) =>
      drawRange({ ...none, ...marks(x) }, { middle, height: SAMPLE.height }, look);
  return [
    { name: legend.most, sample: sample((x) => ({ most: [x, x + SAMPLE.width] })) },
    { name: legend.median, sample: sample((x) => ({ median: x + SAMPLE.width / 2 })) },
    { name: legend.all, sample: sample((x) => ({ all: [x, x + SAMPLE.width] })) },
  ];
}

/** What the marks mean, in lines from the top; one series needs none. */
export function drawLegend(chart: ReportChart, language: Language, look: ChartLook): Legend {
  const entries = entriesOf(chart, language, look);
  if (entries.length < 2) return { height: 0, shapes: [] };
  const line = lineHeight(look) + 4;
  const textStart = SAMPLE.width + GAP;
  const shapes: Shape[] = [];
  let x = START;
  let y = 0;
  for (const { name, sample } of entries) {
    const lines = linesOf(name, look.width - START - textStart, look);
    const width = textStart + Math.max(...lines.map((text) => widthOf(text, look)));
    if (x > START && x + width > look.width) {
      x = START;
      y += line;
    }
    const middle = y + line / 2;
    shapes.push(...sample(x, middle));
    lines.forEach((text, row) => {
      shapes.push(wordsAt(text, { x: x + textStart, anchor: "start", middle: middle + row * line }, look));
    });
    if (lines.length > 1) {
      x = START;
      y += line * lines.length;
    } else {
      x += width + BETWEEN;
    }
  }
  return { height: (x === START ? y : y + line) + GAP, shapes };
}
