import { PRINTED_LOOK, type Tone } from "../../../../reporting/charts/chartLook";

/** On a dark pane: edges and patterns are light, so that every mark stands off whatever its fill. */
const DARK: readonly Tone[] = [
  { fill: "#6FA3D8", stroke: "#CFE3F7", pattern: "solid" },
  { fill: "#5A4520", stroke: "#F3D7A6", pattern: "upward" },
  { fill: "#1F3347", stroke: "#9CC3EA", pattern: "horizontal" },
  { fill: "#4F8F57", stroke: "#BFE5C3", pattern: "plain" },
  { fill: "#552E26", stroke: "#F2B5A6", pattern: "downward" },
  { fill: "#1F1F1F", stroke: "#D6D6D6", pattern: "upright" },
  { fill: "#4B3A57", stroke: "#E3D3EE", pattern: "crossed" },
  { fill: "#1F1F1F", stroke: "#F2B8D3", pattern: "dots" },
  { fill: "#1F4A44", stroke: "#B9E3DB", pattern: "bricks" },
  { fill: "#3A3A3A", stroke: "#D6D6D6", pattern: "grid" },
  { fill: "#5A2A41", stroke: "#F2B8D3", pattern: "dashes" },
  { fill: "#1F1F1F", stroke: "#9CC3EA", pattern: "zigzag" },
];

interface Ground {
  readonly ink: string;
  readonly paper: string;
  /** The system sets the colours. */
  readonly isForced: boolean;
}

/** The tones for a pane of these colours, "#RRGGBB". */
export function tonesOn({ ink, paper, isForced }: Ground): readonly Tone[] {
  if (isForced) {
    return PRINTED_LOOK.tones.map(({ pattern }) => ({ fill: pattern === "solid" ? ink : paper, stroke: ink, pattern }));
  }
  return isDark(paper) ? DARK : PRINTED_LOOK.tones;
}

function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
