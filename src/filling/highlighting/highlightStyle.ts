import type { HighlightKind } from "./highlight";

/** How a highlighted cell looks. Colours are `"#RRGGBB"`; the font differs too, so that colour is never the only sign. */
export interface HighlightStyle {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** Each font colour has a contrast of at least 7:1 on its fill. */
const STYLES: Readonly<Record<HighlightKind, HighlightStyle>> = {
  unranked: { fill: "#F8D7DA", color: "#6B0F1A", bold: true, italic: false, underline: false },
  "below-minimum": { fill: "#FFF2CC", color: "#5C3D00", bold: true, italic: false, underline: true },
  threshold: { fill: "#DDEBF7", color: "#1F3864", bold: false, italic: true, underline: false },
};

export function highlightStyle(kind: HighlightKind): HighlightStyle {
  return STYLES[kind];
}
