import type { Language } from "../../locales";
import type { ReportChart } from "../report/report";
import type { ChartLook } from "./chartLook";
import { widthOf } from "./chartText";
import { markText, shortMarkText } from "./markText";

/** How the numbers inside the parts of stacked bars are written. */
export interface PartNumbers {
  readonly look: ChartLook;
  readonly text: typeof markText;
}

/** Around a number's paper, and around the number on it, in all. */
export const AROUND = 2;
/** Smaller letters are not read; CSS pixels. */
const LEAST_SIZE = 10;

/**
 * One way for all parts of a chart, so that its numbers look alike: as the tables print them; or, where more of them have room
 * then, in smaller letters; or without needless zeros as well.
 */
export function choosePartNumbers(
  chart: ReportChart,
  language: Language,
  look: ChartLook,
  lengthOf: (value: number) => number,
): PartNumbers {
  if (chart.kind !== "stacked") return { look, text: markText };
  const smaller = (share: number): ChartLook => ({ ...look, fontSize: Math.max(LEAST_SIZE, look.fontSize * share) });
  const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null && value > 0));
  const countShown = (way: PartNumbers): number =>
    values.filter((value) => value !== null && hasRoom(way.text(value, chart, language), way.look, lengthOf(value)))
      .length;
  const shortest: PartNumbers = { look: smaller(0.75), text: shortMarkText };
  const most = countShown(shortest);
  const others: readonly PartNumbers[] = [
    { look, text: markText },
    { look: smaller(0.85), text: markText },
    { look: smaller(0.85), text: shortMarkText },
  ];
  return others.find((way) => countShown(way) >= most) ?? shortest;
}

/** Whether a number fits into a part of this length. */
export function hasRoom(text: string, look: ChartLook, length: number): boolean {
  return widthOf(text, look) + 2 * AROUND <= length;
}
