import type { Pattern } from "./hatch";

/** How a chart is drawn. Lengths in CSS pixels, colours `"#RRGGBB"`. */
export interface ChartLook {
  readonly width: number;
  readonly font: string;
  readonly fontSize: number;
  /** How wide the font's letters are beside those of Times New Roman: 1.15 for Segoe UI and Arial. */
  readonly letterWidth: number;
  /** The room between the bars of two categories. */
  readonly between: number;
  readonly ink: string;
  readonly paper: string;
  /** Lines behind the marks. */
  readonly grid: string;
  /** Series take them in turn; no two have one pattern, and neighbours differ in lightness, so colour is not needed. */
  readonly tones: readonly Tone[];
}

export interface Tone {
  readonly fill: string;
  readonly stroke: string;
  readonly pattern: Pattern;
}

const TONES: readonly Tone[] = [
  { fill: "#2F5D8C", stroke: "#1B3A5A", pattern: "solid" },
  { fill: "#F3D7A6", stroke: "#7A5312", pattern: "upward" },
  { fill: "#E4EEF8", stroke: "#1B3A5A", pattern: "horizontal" },
  { fill: "#8DB98F", stroke: "#24502A", pattern: "plain" },
  { fill: "#F6DAD3", stroke: "#8A3A26", pattern: "downward" },
  { fill: "#FFFFFF", stroke: "#3A3A3A", pattern: "upright" },
  { fill: "#D9C8E3", stroke: "#46305A", pattern: "crossed" },
  { fill: "#FFFFFF", stroke: "#6B1F4A", pattern: "dots" },
  { fill: "#C9DDD9", stroke: "#1F4F45", pattern: "bricks" },
  { fill: "#F4F4F4", stroke: "#3A3A3A", pattern: "grid" },
  { fill: "#F0C9D8", stroke: "#6B1F4A", pattern: "dashes" },
  { fill: "#FFFFFF", stroke: "#1B3A5A", pattern: "zigzag" },
];

/** Black on white over the writing width of an upright A4 page, in the letters of official documents. */
export const PRINTED_LOOK: ChartLook = {
  width: 600,
  font: "Times New Roman",
  fontSize: 14,
  letterWidth: 1,
  between: 8,
  ink: "#000000",
  paper: "#FFFFFF",
  grid: "#C8C8C8",
  tones: TONES,
};

/** The tone of the series at `index`, 0-based. */
export function toneOf(look: ChartLook, index: number): Tone {
  const tone = look.tones[index % look.tones.length];
  if (tone === undefined) throw new RangeError("a look without tones");
  return tone;
}
