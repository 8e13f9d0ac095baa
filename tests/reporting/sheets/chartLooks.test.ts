import { looksOf } from "../../../src/reporting/sheets/chartLooks";

const INK = "#262626";

/** Relative luminance (WCAG 2.2) of "#RRGGBB". */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

const twelve = Array.from({ length: 12 }, (_, index) => looksOf("stacked", index, 4));

test("twelve series of a stacked chart have twelve patterns and colours", () => {
  expect(new Set(twelve.map(({ pattern }) => pattern)).size).toBe(12);
  expect(new Set(twelve.map(({ colors }) => colors[0])).size).toBe(12);
});

test("neighbours differ in lightness, and a black number is read on each", () => {
  const colors = twelve.map((look) => look.colors[0] ?? "");
  colors.forEach((color, index) => {
    expect(contrast(color, INK)).toBeGreaterThan(3);
    expect(contrast(color, colors[(index + 1) % colors.length] ?? "")).toBeGreaterThan(1.8);
  });
});
