import { PRINTED_LOOK } from "../../../../src/reporting/charts/chartLook";
import { tonesOn } from "../../../../src/taskpane/components/report/publication/chartTones";

/** Relative luminance (WCAG 2.2) of "#RRGGBB". */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (lighter + 0.05) / (darker + 0.05);
}

test("a light pane has the tones of print", () => {
  expect(tonesOn({ ink: "#242424", paper: "#ffffff", isForced: false })).toBe(PRINTED_LOOK.tones);
});

test.each([
  ["light", "#242424", "#ffffff"],
  ["dark", "#ffffff", "#292929"],
])("every mark stands off a %s pane by its edge, and twelve differ in pattern", (_, ink, paper) => {
  const tones = tonesOn({ ink, paper, isForced: false });
  for (const { stroke } of tones) expect(contrast(stroke, paper)).toBeGreaterThanOrEqual(3);
  expect(new Set(tones.map(({ pattern }) => pattern)).size).toBe(12);
});

test("where the system sets the colours there are only its two, told apart by pattern", () => {
  const tones = tonesOn({ ink: "#ffff00", paper: "#000000", isForced: true });
  expect(new Set(tones.flatMap(({ fill, stroke }) => [fill, stroke]))).toEqual(new Set(["#ffff00", "#000000"]));
  expect(new Set(tones.map(({ pattern }) => pattern)).size).toBe(12);
});
