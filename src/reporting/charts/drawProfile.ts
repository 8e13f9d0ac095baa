import type { Language } from "../../locales";
import { reportDrawWords } from "../../locales/reportDrawWords";
import type { ReportChart } from "../report/report";
import { UNKNOWN } from "../unknown";
import { toneOf, type ChartLook } from "./chartLook";
import { wordsAt } from "./chartText";
import type { Shape } from "./drawing";
import type { Layout, PlacedCategory } from "./layOut";
import { drawMark } from "./mark";
import { markText } from "./markText";

const GAP = 5;
/** Half of a diamond's width and height. */
const DIAMOND = 5.5;

/** What a profile has of one category; null: not known. */
interface ProfileAt {
  readonly own: number | null;
  readonly mean: number | null;
}

function profileAt({ series }: ReportChart, index: number): ProfileAt {
  const [own, mean] = series;
  return { own: own?.values[index] ?? null, mean: mean?.values[index] ?? null };
}

/** "94,4% (68,9%)": its own and the mean. */
export function profileText(chart: ReportChart, index: number, language: Language): string {
  const { own, mean } = profileAt(chart, index);
  const written = own === null ? UNKNOWN : markText(own, chart, language);
  return mean === null ? written : `${written} (${markText(mean, chart, language)})`;
}

/** What the end of the scale stands for: the profile's last series, the maximum; null: nothing but its number. */
export function nameOfEnd({ kind, series }: ReportChart): string | null {
  return kind === "profile" ? (series[2]?.name ?? null) : null;
}

/** What the bar and the diamond mean. */
export function profileNames(
  { series }: ReportChart,
  language: Language,
): { readonly own: string; readonly mean: string } {
  const [own, mean] = series;
  return { own: own?.name ?? "", mean: reportDrawWords(language).chart.inBrackets(mean?.name ?? "") };
}

/** A category's bar with a diamond at the mean, as the native chart has it, and both numbers beside. */
export function drawProfile(
  chart: ReportChart,
  layout: Layout,
  { index, y, height }: PlacedCategory,
): readonly Shape[] {
  const { look, bar, plotLeft, language } = layout;
  const { own, mean } = profileAt(chart, index);
  const middle = y + height / 2;
  const end = own === null ? plotLeft : layout.at(own);
  const mark = { x: plotLeft, y: middle - bar / 2 + 1, width: end - plotLeft, height: bar - 2 };
  const meanAt = mean === null ? null : layout.at(mean);
  const right = Math.max(end, meanAt === null ? plotLeft : meanAt + DIAMOND);
  return [
    ...(end > plotLeft ? drawMark(mark, toneOf(look, 0)) : []),
    ...(meanAt === null ? [] : [diamond(meanAt, middle, look)]),
    wordsAt(profileText(chart, index, language), { x: right + GAP, anchor: "start", middle }, look),
  ];
}

/** Light with a dark edge: it is seen on a bar and beside it. */
export function diamond(x: number, middle: number, { paper, ink }: ChartLook): Shape {
  return {
    kind: "polygon",
    points: [
      { x: x - DIAMOND, y: middle },
      { x, y: middle - DIAMOND },
      { x: x + DIAMOND, y: middle },
      { x, y: middle + DIAMOND },
    ],
    fill: paper,
    outline: ink,
  };
}
