import { DocxWriter } from "../../src/docx/docxWriter";
import type { ReportChart, ReportPart } from "../../src/reporting/report/report";
import { CHART, openDocx, PARTS, reportOf, within, wordsOf } from "./support";

function pagesOf(parts: readonly ReportPart[], count: number): ReturnType<typeof openDocx> {
  const writer = new DocxWriter("vi");
  for (let page = 0; page < count; page += 1) writer.addPage(reportOf(parts));
  return openDocx(writer.finish("Kết quả của từng đơn vị"));
}

function heightOf({ body }: ReturnType<typeof openDocx>): number {
  return Number(within(body, "extent")[0]?.attributes.cy);
}

describe("pages of units", () => {
  it("begin each on a page of its own, the first without an empty one before it", () => {
    const { body } = pagesOf(PARTS, 3);
    const breaks = within(body, "p").filter((paragraph) => within(paragraph, "pageBreakBefore").length > 0);
    expect(breaks.map(wordsOf)).toEqual(["Kết quả tổng hợp", "Kết quả tổng hợp"]);
  });

  it("draw their picture smaller where it would not stand on the page", () => {
    const categories = Array.from({ length: 30 }, (_, index) => `Tiêu chí ${index + 1}`);
    const series = ["Sở Y tế", "Trung bình", "Tối đa"].map((name) => ({ name, values: categories.map(() => 1) }));
    const chart: ReportChart = { ...CHART, kind: "profile", categories, series };
    const alone = pagesOf([{ kind: "chart", chart }], 1);
    const below = pagesOf([...PARTS.slice(0, 3), { kind: "chart", chart }], 1);
    expect(heightOf(below)).toBeLessThan(heightOf(alone));
    expect(heightOf(below) / heightOf(alone)).toBeGreaterThan(0.55);
  });

  it("hold text where a unit has nothing but that", () => {
    const { body } = pagesOf([{ kind: "heading", level: 3, text: "Không cung cấp số liệu." }], 1);
    expect(within(body, "p").map(wordsOf)).toContain("Không cung cấp số liệu.");
  });
});
