import { toneOf, type ChartLook } from "./chartLook";
import { lineHeight, linesOf, widthOf, wordsAt } from "./chartText";
import type { Shape } from "./drawing";
import { drawMark } from "./mark";

const SAMPLE = { width: 22, height: 11 };
const GAP = 6;
const BETWEEN = 18;
/** So that the first sample's outline is not cut. */
const START = 1;

interface Legend {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The series and their tones in lines from the top; one series needs none. */
export function drawLegend(names: readonly string[], look: ChartLook): Legend {
  if (names.length < 2) return { height: 0, shapes: [] };
  const line = lineHeight(look) + 4;
  const textStart = SAMPLE.width + GAP;
  const shapes: Shape[] = [];
  let x = START;
  let y = 0;
  names.forEach((name, index) => {
    const lines = linesOf(name, look.width - START - textStart, look);
    const width = textStart + Math.max(...lines.map((text) => widthOf(text, look)));
    if (x > START && x + width > look.width) {
      x = START;
      y += line;
    }
    const middle = y + line / 2;
    shapes.push(...drawMark({ x, y: middle - SAMPLE.height / 2, ...SAMPLE }, toneOf(look, index)));
    lines.forEach((text, row) => {
      shapes.push(wordsAt(text, { x: x + textStart, anchor: "start", middle: middle + row * line }, look));
    });
    if (lines.length > 1) {
      x = START;
      y += line * lines.length;
    } else {
      x += width + BETWEEN;
    }
  });
  return { height: (x === START ? y : y + line) + GAP, shapes };
}
