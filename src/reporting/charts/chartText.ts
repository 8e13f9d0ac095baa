import type { ChartLook } from "./chartLook";
import type { Words } from "./drawing";
import { textWidth } from "./textWidth";
import { wrapText } from "./wrapText";

/** Share of the font's size from the middle of the capitals down to the line they stand on. */
const MIDDLE_TO_BASELINE = 0.34;

export function lineHeight(look: ChartLook): number {
  return Math.round(look.fontSize * 1.2);
}

export function widthOf(text: string, look: ChartLook, bold = false): number {
  return textWidth(text, look.fontSize, bold) * look.letterWidth;
}

export function linesOf(text: string, width: number, look: ChartLook): readonly string[] {
  return wrapText(text, width, (part) => widthOf(part, look));
}

interface Placed {
  readonly x: number;
  readonly anchor: Words["anchor"];
  /** The height of the middle of its letters. */
  readonly middle: number;
  readonly bold?: boolean;
}

/** Composed letters: some programs set a letter's separate marks beside it. */
export function wordsAt(text: string, { x, anchor, middle, bold = false }: Placed, look: ChartLook): Words {
  return {
    kind: "words",
    text: text.normalize("NFC"),
    x,
    anchor,
    baseline: middle + look.fontSize * MIDDLE_TO_BASELINE,
    font: look.font,
    size: look.fontSize,
    bold,
    color: look.ink,
  };
}
