import type { Language } from "../../locales";
import type { ReportChart } from "../report/report";
import { UNKNOWN } from "../unknown";
import { toneOf, type ChartLook, type Tone } from "./chartLook";
import { lineHeight, linesOf, widthOf, wordsAt } from "./chartText";
import type { Drawing, Point, Shape } from "./drawing";
import { hatchIn } from "./hatch";
import { drawMark, lineOf } from "./mark";
import { markText } from "./markText";

const RADIUS = 105;
const GAP = 8;
const SAMPLE = { width: 24, height: 13 };
/** A thinner slice has its number in the list alone. */
const LEAST_NUMBERED = 0.05;
/** Longer numbers would leave a smaller pie: they stand in the list alone. */
const LEAST_RADIUS = 60;
/** The list stands below the pie where less is left beside it. */
const LEAST_BESIDE = 180;
/** Degrees from one corner of the round edge to the next; a quarter at most is hatched at once. */
const STEP = 3;
const QUARTER = 90;

interface Circle extends Point {
  readonly radius: number;
}

/**
 * Shares as slices, clockwise from the top, with the numbers of all but thin ones around them, and a list of every category
 * with its tone and number: neither colour nor the size of a slice is needed to read it.
 */
export function drawPie(chart: ReportChart, language: Language, look: ChartLook): Drawing {
  const values = chart.series[0]?.values ?? [];
  const sum = values.reduce<number>((total, value) => total + Math.max(0, value ?? 0), 0);
  const texts = chart.categories.map((_, index) => {
    const value = values[index] ?? null;
    return value === null ? UNKNOWN : markText(value, chart, language);
  });
  const line = lineHeight(look);
  const longest = Math.max(0, ...texts.map((text) => widthOf(text, look))) + GAP;
  const isNumbered = look.width / 2 - longest >= LEAST_RADIUS;
  const around = isNumbered ? longest : GAP;
  const radius = Math.min(RADIUS, look.width / 2 - around);
  const side = 2 * (radius + around) + 2 * GAP;
  const isBeside = look.width - side >= LEAST_BESIDE;
  const pieHeight = 2 * (radius + GAP + line);
  const labels = chart.categories.map((name, index) => `${name}: ${texts[index] ?? UNKNOWN}`);
  const list = drawList(labels, isBeside ? side : 0, look);
  const height = isBeside ? Math.max(pieHeight, list.height) : pieHeight + GAP + list.height;
  const circle = { x: isBeside ? side / 2 : look.width / 2, y: isBeside ? height / 2 : pieHeight / 2, radius };
  const listTop = isBeside ? (height - list.height) / 2 : pieHeight + GAP;
  const slices: Shape[] = [];
  let turned = 0;
  for (const [index, value] of values.entries()) {
    const share = sum > 0 ? Math.max(0, value ?? 0) / sum : 0;
    if (share === 0) continue;
    slices.push(...drawSlice(circle, turned * 360, (turned + share) * 360, toneOf(look, index)));
    if (isNumbered && share >= LEAST_NUMBERED)
      slices.push(numberAt(circle, (turned + share / 2) * 360, texts[index] ?? UNKNOWN, look));
    turned += share;
  }
  return {
    width: look.width,
    height,
    shapes: [
      { kind: "box", x: 0, y: 0, width: look.width, height, fill: look.paper, outline: null },
      ...slices,
      ...list.shapesAt(listTop),
    ],
  };
}

/** Between two angles in degrees, clockwise from the top. */
function drawSlice(circle: Circle, from: number, to: number, { fill, stroke, pattern }: Tone): readonly Shape[] {
  const isWhole = to - from > 360 - 1e-6;
  const points = isWhole ? arc(circle, 0, 360) : [circle, ...arc(circle, from, to)];
  const parts = Math.max(1, Math.ceil((to - from) / QUARTER - 1e-9));
  const edge = (part: number): number => from + ((to - from) * part) / parts;
  const segments = Array.from({ length: parts }, (_, part) =>
    hatchIn(pattern, [circle, ...arc(circle, edge(part), edge(part + 1))]),
  ).flat();
  const slice: Shape = { kind: "polygon", points: points.map(({ x, y }) => ({ x, y })), fill, outline: stroke };
  return segments.length === 0 ? [slice] : [slice, { kind: "lines", color: stroke, width: lineOf(pattern), segments }];
}

function arc(circle: Circle, from: number, to: number): readonly Point[] {
  const steps = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: steps + 1 }, (_, step) => pointAt(circle, from + ((to - from) * step) / steps));
}

function pointAt({ x, y, radius }: Circle, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
}

function numberAt(circle: Circle, degrees: number, text: string, look: ChartLook): Shape {
  const { x, y } = pointAt({ ...circle, radius: circle.radius + GAP }, degrees);
  const lean = Math.sin((degrees * Math.PI) / 180);
  const drop = -Math.cos((degrees * Math.PI) / 180);
  const anchor = Math.abs(lean) < 0.3 ? "middle" : lean > 0 ? "start" : "end";
  return wordsAt(text, { x, anchor, middle: y + drop * look.fontSize * 0.4 }, look);
}

interface List {
  readonly height: number;
  readonly shapesAt: (top: number) => readonly Shape[];
}

function drawList(labels: readonly string[], left: number, look: ChartLook): List {
  const line = lineHeight(look);
  const textLeft = left + SAMPLE.width + GAP;
  const rows = labels.map((label) => linesOf(label, look.width - textLeft, look));
  const heights = rows.map(({ length }) => length * line + GAP);
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    shapesAt: (top) => {
      let y = top;
      return rows.flatMap((lines, index): readonly Shape[] => {
        const middle = y + GAP / 2 + line / 2;
        y += heights[index] ?? 0;
        return [
          ...drawMark({ x: left + 1, y: middle - SAMPLE.height / 2, ...SAMPLE }, toneOf(look, index)),
          ...lines.map((text, row) =>
            wordsAt(text, { x: textLeft, anchor: "start", middle: middle + row * line }, look),
          ),
        ];
      });
    },
  };
}
