import type { HighlightKind } from "../../../src/filling/highlighting/highlight";
import { highlightStyle } from "../../../src/filling/highlighting/highlightStyle";

const KINDS: readonly HighlightKind[] = ["unranked", "below-minimum", "threshold"];

/** Contrast of two colours as WCAG 2 measures it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(KINDS)("%s can be read, and told from plain cells without its colour", (kind) => {
  const { fill, color, bold, italic, underline } = highlightStyle(kind);
  expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  expect(bold || italic || underline).toBe(true);
});

test("no two kinds look alike without their colours", () => {
  const fonts = KINDS.map((kind) => {
    const { bold, italic, underline } = highlightStyle(kind);
    return JSON.stringify({ bold, italic, underline });
  });
  expect(new Set(fonts).size).toBe(KINDS.length);
});
