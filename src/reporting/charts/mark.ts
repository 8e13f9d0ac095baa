import type { Tone } from "./chartLook";
import type { Shape } from "./drawing";
import { hatch, type Pattern } from "./hatch";

const LINE = 0.9;
const DOT = 2;

/** How thick a pattern's lines are. */
export function lineOf(pattern: Pattern): number {
  return pattern === "dots" ? DOT : LINE;
}

/** A bar, a part of one, or the sample of a legend, in the colours and pattern of its series. */
export function drawMark(
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { fill, stroke, pattern }: Tone,
): readonly Shape[] {
  const box: Shape = { kind: "box", ...place, fill, outline: stroke };
  const segments = hatch(pattern, place);
  return segments.length === 0 ? [box] : [box, { kind: "lines", color: stroke, width: lineOf(pattern), segments }];
}
