import { PRINTED_LOOK } from "../../../src/reporting/charts/chartLook";
import { drawPie } from "../../../src/reporting/charts/drawPie";
import type { Drawing, Point, Polygon, Segment } from "../../../src/reporting/charts/drawing";
import type { ReportChart } from "../../../src/reporting/report/report";
import { fc } from "../../support/properties";

function chartOf(values: readonly (number | null)[]): ReportChart {
  return {
    id: "chart:tiers:total",
    kind: "shares",
    title: "Cơ cấu",
    categories: values.map((_, index) => `Mức ${String(index + 1)}`),
    series: [{ name: "Tỷ lệ", values }],
    measure: "share",
    decimals: 1,
    table: "tiers:total",
    altText: "",
  };
}

function slicesOf({ shapes }: Drawing): readonly Polygon[] {
  return shapes.flatMap((shape) => (shape.kind === "polygon" ? [shape] : []));
}

function textsOf({ shapes }: Drawing): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === "words" ? [shape.text] : []));
}

function areaOf({ points }: Polygon): number {
  const twice = points.reduce((sum, from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    return sum + from.x * to.y - to.x * from.y;
  }, 0);
  return Math.abs(twice) / 2;
}

const shares = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
  .filter((counts) => counts.some((count) => count > 0))
  .map((counts) => counts.map((count) => count / counts.reduce((sum, each) => sum + each, 0)));

test("each slice is as large as its share, and none is drawn for nothing", () => {
  fc.assert(
    fc.property(shares, (values) => {
      const slices = slicesOf(drawPie(chartOf(values), "vi", PRINTED_LOOK));
      const drawn = values.filter((value) => value > 0);
      expect(slices).toHaveLength(drawn.length);
      const whole = slices.reduce((sum, slice) => sum + areaOf(slice), 0);
      for (const [index, slice] of slices.entries()) expect(areaOf(slice) / whole).toBeCloseTo(drawn[index] ?? 0, 2);
    }),
  );
});

test("every category is listed with its number; around the pie only slices that are no slivers have one", () => {
  const texts = textsOf(drawPie(chartOf([0.5, 0.48, 0.02, 0, null]), "vi", PRINTED_LOOK));
  expect(texts).toEqual(["50%", "48%", "Mức 1: 50%", "Mức 2: 48%", "Mức 3: 2%", "Mức 4: 0%", "Mức 5: –"]);
});

test("lines over a slice end at the pie's edge", () => {
  fc.assert(
    fc.property(shares, (values) => {
      const drawing = drawPie(chartOf(values), "vi", PRINTED_LOOK);
      const corners = slicesOf(drawing).flatMap(({ points }) => points);
      const [left, right] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))];
      const [top, bottom] = [Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))];
      const isInside = ({ x, y }: Point): boolean =>
        x >= left - 0.1 && x <= right + 0.1 && y >= top - 0.1 && y <= bottom + 0.1;
      const ends = ({ x1, y1, x2, y2 }: Segment): readonly Point[] => [
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ];
      const hatched = drawing.shapes.flatMap((shape, index) =>
        shape.kind === "lines" && drawing.shapes[index - 1]?.kind === "polygon" ? shape.segments.flatMap(ends) : [],
      );
      expect(hatched.filter((point) => !isInside(point))).toEqual([]);
    }),
  );
});

test("a narrow picture has its list below the pie, and stays within its width", () => {
  const drawing = drawPie(chartOf([0.6, 0.4]), "vi", { ...PRINTED_LOOK, width: 300 });
  const lowest = Math.max(...slicesOf(drawing).flatMap(({ points }) => points.map(({ y }) => y)));
  const list = drawing.shapes.flatMap((shape) =>
    shape.kind === "words" && shape.text.startsWith("Mức") ? [shape] : [],
  );
  expect(list.every(({ baseline }) => baseline > lowest)).toBe(true);
  expect(slicesOf(drawing).every(({ points }) => points.every(({ x }) => x >= 0 && x <= 300))).toBe(true);
});
