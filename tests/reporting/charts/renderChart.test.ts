import { SaxesParser } from "saxes";
import { PRINTED_LOOK, toneOf } from "../../../src/reporting/charts/chartLook";
import { hatch } from "../../../src/reporting/charts/hatch";
import { drawChart, drawChartPages } from "../../../src/reporting/charts/drawChart";
import type { Drawing, Words } from "../../../src/reporting/charts/drawing";
import { renderChart } from "../../../src/reporting/charts/renderChart";
import { textWidth } from "../../../src/reporting/charts/textWidth";
import type { ReportChart } from "../../../src/reporting/report/report";
import { fc } from "../../support/properties";

const CHART: ReportChart = {
  id: "years:total",
  kind: "years",
  title: "Hình 2. Tổng điểm năm 2020 so với năm 2019",
  categories: ["Sở Y tế", "Sở Lao động - Thương binh và Xã hội", "Ban Dân tộc"],
  series: [
    { name: "Năm 2020", values: [53.7, 0, 41.25] },
    { name: "Năm 2019", values: [50, null, 43] },
  ],
  measure: "points",
  decimals: 1,
  table: "movement:total",
  altText: "Cao nhất là Sở Y tế: 53,7 điểm.",
};
const STACKED: ReportChart = { ...CHART, kind: "stacked" };

function words({ shapes }: Drawing): readonly Words[] {
  return shapes.filter((shape) => shape.kind === "words");
}

function texts(drawing: Drawing): readonly string[] {
  return words(drawing).map(({ text }) => text);
}

function wellFormed(svg: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
}

describe("a chart as a picture", () => {
  it("names categories and series and prints each number as the tables do, a dash for what is not known", () => {
    const printed = texts(drawChart(CHART, "vi", PRINTED_LOOK));
    expect(printed).toEqual(
      expect.arrayContaining(["Sở Y tế", "Ban Dân tộc", "Năm 2020", "Năm 2019", "53,7", "50,0", "0,0", "41,3", "43,0"]),
    );
    expect(printed.filter((text) => text === "–")).toHaveLength(1);
    expect(texts(drawChart(CHART, "en", PRINTED_LOOK))).toContain("53.7");
  });

  it("leaves out numbers of the scale that would touch, never the first, and keeps them where there is room", () => {
    const shares: ReportChart = { ...CHART, measure: "share", series: [{ name: "Tỷ lệ", values: [1, 0.5, 0.2] }] };
    const scaleOf = (width: number): readonly Words[] => {
      const all = words(drawChart(shares, "vi", { ...PRINTED_LOOK, width }));
      const lowest = Math.max(...all.map(({ baseline }) => baseline));
      return all.filter(({ baseline }) => baseline === lowest);
    };
    expect(scaleOf(600).map(({ text }) => text)).toEqual(["0%", "20%", "40%", "60%", "80%", "100%"]);
    expect(scaleOf(240).length).toBeLessThan(6);
    fc.assert(
      fc.property(fc.integer({ min: 160, max: 700 }), (width) => {
        const scale = scaleOf(width);
        expect(scale[0]?.text).toBe("0%");
        scale.slice(1).forEach((word, index) => {
          const before = scale[index];
          const half = (textWidth(word.text, word.size) + textWidth(before?.text ?? "", word.size)) / 2;
          expect(word.x - (before?.x ?? 0)).toBeGreaterThan(half);
        });
      }),
    );
  });

  it("prints sums of stacked parts, and none where nothing is known", () => {
    const chart: ReportChart = {
      ...STACKED,
      series: [
        { name: "Hạ tầng", values: [8, 6, null] },
        { name: "Nhân lực", values: [5.5, null, null] },
      ],
    };
    const drawn = drawChart(chart, "vi", PRINTED_LOOK);
    expect(
      words(drawn)
        .filter(({ bold }) => bold)
        .map(({ text }) => text),
    ).toEqual(["13,5", "6,0"]);
    expect(texts(drawn)).toContain("–");
  });

  it("writes shares as percentages without needless zeros", () => {
    const chart: ReportChart = {
      ...CHART,
      kind: "shares",
      measure: "share",
      series: [{ name: "Tỷ lệ", values: [0.25, 0.455, 0] }],
    };
    const printed = texts(drawChart(chart, "vi", PRINTED_LOOK));
    expect(printed).toEqual(expect.arrayContaining(["25%", "45,5%", "Sở Y tế: 25%", "Ban Dân tộc: 0%"]));
    expect(printed).not.toContain("Tỷ lệ");
  });

  it("tells itself to who cannot see it, and takes no text for markup", () => {
    const svg = renderChart(
      { ...CHART, altText: 'Cao nhất: "A" & <b>', categories: ["<script>1</script>", "=1+1", "\u0007\ud800"] },
      "vi",
    );
    wellFormed(svg);
    expect(svg).toContain('role="img" aria-label="Cao nhất: &quot;A&quot; &amp; &lt;b&gt;"');
    expect(svg).toContain(`<title>${CHART.title}</title>`);
    expect(svg).not.toMatch(/<script|style=|href=|id="|url\(/);
  });

  it("is the same at each making", () => {
    expect(renderChart(CHART, "vi")).toBe(renderChart(CHART, "vi"));
  });

  it("tells twelve series apart without colour", () => {
    const sample = { x: 0, y: 0, width: 24, height: 13 };
    const tones = Array.from({ length: 12 }, (_, index) => toneOf(PRINTED_LOOK, index));
    const drawn = tones.map(({ pattern }) => JSON.stringify(hatch(pattern, sample)));
    const plain = tones.filter((_, index) => drawn[index] === "[]");
    expect(new Set(drawn).size).toBe(12 - plain.length + 1);
    expect(plain).toHaveLength(2);
    expect(contrast(plain[0]?.fill ?? "", plain[1]?.fill ?? "")).toBeGreaterThan(3);
    const series = tones.map((_, index) => ({ name: String(index), values: [40] }));
    const { shapes } = drawChart({ ...STACKED, categories: ["Sở Y tế"], series }, "vi", PRINTED_LOOK);
    const bars = shapes.flatMap((shape) => (shape.kind === "box" && shape.outline !== null ? [shape] : []));
    expect(bars.map(({ fill }) => fill)).toEqual([...tones, ...tones].map(({ fill }) => fill));
  });

  it("cuts every pattern at its mark", () => {
    const patterns = fc.constantFrom(...PRINTED_LOOK.tones.map(({ pattern }) => pattern));
    const side = fc.double({ min: 1, max: 60, noNaN: true });
    const place = fc.double({ min: -50, max: 600, noNaN: true });
    fc.assert(
      fc.property(patterns, fc.record({ x: place, y: place, width: side, height: side }), (pattern, box) => {
        for (const { x1, y1, x2, y2 } of hatch(pattern, box)) {
          for (const x of [x1, x2])
            expect(Math.abs(x - box.x - box.width / 2)).toBeLessThanOrEqual(box.width / 2 + 1e-6);
          for (const y of [y1, y2])
            expect(Math.abs(y - box.y - box.height / 2)).toBeLessThanOrEqual(box.height / 2 + 1e-6);
        }
      }),
    );
  });

  it("writes the numbers of narrow parts smaller and without needless zeros, all in one way", () => {
    const series = [6, 10, 8, 13, 11, 6, 9, 7, 5, 5.5, 6, 4.5].map((value, index) => ({
      name: String(index),
      values: [value],
    }));
    const chart: ReportChart = { ...STACKED, categories: ["Huyện Tân Yên"], series, decimals: 2 };
    const inParts = words(drawChart(chart, "vi", PRINTED_LOOK)).filter(({ text, size }) => size < 14 && text !== "");
    expect(inParts.map(({ text }) => text)).toEqual([
      "6",
      "10",
      "8",
      "13",
      "11",
      "6",
      "9",
      "7",
      "5",
      "5,5",
      "6",
      "4,5",
    ]);
    expect(new Set(inParts.map(({ size }) => size)).size).toBe(1);
    expect(Math.min(...inParts.map(({ size }) => size))).toBeGreaterThanOrEqual(10);
    const wide: ReportChart = { ...chart, series: series.slice(0, 2) };
    expect(texts(drawChart(wide, "vi", PRINTED_LOOK))).toEqual(expect.arrayContaining(["6,00", "10,00"]));
  });

  it("gives neighbouring series another pattern and lightness", () => {
    for (let index = 0; index < 12; index += 1) {
      const [one, next] = [toneOf(PRINTED_LOOK, index), toneOf(PRINTED_LOOK, index + 1)];
      expect(one.pattern).not.toBe(next.pattern);
      expect(contrast(one.fill, next.fill)).toBeGreaterThan(1.05);
    }
  });

  it("draws bars as long as their numbers say, and none for zero", () => {
    const [latest, before] = PRINTED_LOOK.tones;
    const lengths = (fill: string | undefined): readonly number[] =>
      drawChart({ ...CHART, series: CHART.series.map(({ values }) => ({ name: "", values })) }, "vi", PRINTED_LOOK)
        .shapes.filter((shape) => shape.kind === "box" && shape.fill === fill && shape.width !== 24)
        .map((shape) => (shape.kind === "box" ? shape.width : 0));
    const [first = 0, third = 0, ...more] = lengths(latest?.fill);
    const [old = 0] = lengths(before?.fill);
    expect(more).toEqual([]);
    expect(third / first).toBeCloseTo(41.25 / 53.7, 6);
    expect(old / first).toBeCloseTo(50 / 53.7, 6);
  });

  it("stays inside its picture whatever it is called", () => {
    const names = fc.string({ minLength: 1, maxLength: 60 });
    const value = fc.option(fc.double({ min: 0, max: 1000, noNaN: true }), { nil: null });
    const chart = fc.integer({ min: 1, max: 5 }).chain((series) =>
      fc.integer({ min: 1, max: 8 }).chain((count) =>
        fc.record({
          kind: fc.constantFrom<ReportChart["kind"]>("stacked", "years", "shares", "profile"),
          categories: fc.array(names, { minLength: count, maxLength: count }),
          series: fc.array(
            fc.record({ name: names, values: fc.array(value, { minLength: count, maxLength: count }) }),
            { minLength: series, maxLength: series },
          ),
        }),
      ),
    );
    fc.assert(
      fc.property(chart, (parts) => {
        const drawing = drawChart({ ...CHART, ...parts }, "vi", PRINTED_LOOK);
        for (const shape of drawing.shapes) {
          if (shape.kind === "box") {
            expect(shape.x).toBeGreaterThanOrEqual(0);
            expect(shape.width).toBeGreaterThanOrEqual(0);
            expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width + 1e-6);
            expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height + 1e-6);
          } else if (shape.kind === "words") {
            expect(shape.baseline).toBeLessThan(drawing.height);
            if (shape.anchor === "end") {
              expect(shape.x - textWidth(shape.text, shape.size, shape.bold)).toBeGreaterThanOrEqual(-1e-6);
            }
          }
        }
        wellFormed(renderChart({ ...CHART, ...parts }, "vi"));
      }),
      { numRuns: 60 },
    );
  });

  it("is cut between categories into pictures of a page's height with one scale and the legend on each", () => {
    const categories = Array.from({ length: 108 }, (_, index) => `Xã ${index + 1}`);
    const chart: ReportChart = {
      ...CHART,
      categories,
      series: CHART.series.map(({ name }) => ({ name, values: categories.map((_, index) => index) })),
    };
    const pages = drawChartPages(chart, "vi", PRINTED_LOOK, 850);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.every(({ height }) => height <= 850)).toBe(true);
    expect(pages.flatMap((page) => texts(page).filter((text) => text.startsWith("Xã ")))).toEqual(categories);
    expect(pages.every((page) => texts(page).includes("Năm 2019") && texts(page).includes("100"))).toBe(true);
  });
});

/** WCAG's contrast of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("a unit's profile as a picture", () => {
  const profile: ReportChart = {
    ...CHART,
    kind: "profile",
    measure: "share",
    series: [
      { name: "Sở A", values: [0.5, 0.25, null] },
      { name: "Bình quân", values: [0.4, 0.5, null] },
      { name: "Tối đa", values: [1, 1, 1] },
    ],
  };

  it("says both numbers beside each bar and what the one in brackets is; the maximum is the named end of the scale", () => {
    for (const width of [PRINTED_LOOK.width, 260]) {
      const printed = texts(drawChart(profile, "vi", { ...PRINTED_LOOK, width }));
      expect(printed).toEqual(expect.arrayContaining(["50% (40%)", "25% (50%)", "–", "Sở A", "Tối đa 100%"]));
      expect(printed.join(" ")).toContain("Bình quân (số trong ngoặc)");
      expect(printed).not.toContain("Tối đa");
    }
    wellFormed(renderChart(profile, "vi"));
  });

  it("draws a bar as long as the unit's share, and a diamond where the mean is", () => {
    const { shapes } = drawChart(profile, "vi", PRINTED_LOOK);
    const bars = shapes.flatMap((shape) =>
      shape.kind === "box" && shape.fill === PRINTED_LOOK.tones[0]?.fill && shape.width !== 24 ? [shape] : [],
    );
    expect(bars).toHaveLength(2);
    expect((bars[0]?.width ?? 0) / (bars[1]?.width ?? 0)).toBeCloseTo(2, 6);
    const [, first = 0, second = 0] = shapes.flatMap((shape) =>
      shape.kind === "polygon" ? [((shape.points[0]?.x ?? 0) + (shape.points[2]?.x ?? 0)) / 2] : [],
    );
    const left = bars[0]?.x ?? 0;
    expect((first - left) / (second - left)).toBeCloseTo(0.4 / 0.5, 6);
  });
});

describe("ranges of ranks as a picture", () => {
  const RANGES: ReportChart = {
    ...CHART,
    kind: "ranges",
    measure: "count",
    decimals: 0,
    series: [
      { name: "best", values: [1, 2, 2] },
      { name: "from", values: [1, 2, 2] },
      { name: "median", values: [1, 2, 3] },
      { name: "to", values: [1, 3, 3] },
      { name: "worst", values: [2, 3, 3] },
    ],
  };
  const drawn = drawChart(RANGES, "vi", PRINTED_LOOK);

  it("says the middle rank and the range beside each line, what the marks mean, and whole ranks from 1 on", () => {
    const printed = texts(drawn);
    expect(printed).toEqual(expect.arrayContaining(["1", "2 (2–3)", "3 (2–3)"]));
    expect(printed).toEqual(expect.arrayContaining(["90% số lần thử", "hạng giữa", "mọi lần thử"]));
    expect(printed).not.toContain("0");
    expect(printed.some((text) => /[,.]\d/.test(text))).toBe(false);
    wellFormed(renderChart(RANGES, "vi"));
  });

  it("draws a range of one rank wide enough to be seen, and a longer one longer", () => {
    const widths = drawn.shapes.flatMap((shape) =>
      shape.kind === "box" && shape.outline !== null && shape.y > 30 ? [shape.width] : [],
    );
    expect(widths).toHaveLength(3);
    expect(widths[0]).toBeGreaterThan(20);
    expect(widths[1]).toBeCloseTo(2 * (widths[0] ?? NaN), 5);
  });
});
