import { createUnitPagesDocx } from "../../src/docx/createUnitPagesDocx";
import type { Report } from "../../src/reporting/report/report";
import { openDocx, PARTS, reportOf, within, wordsOf } from "./support";

const onPacked = (): Promise<boolean> => Promise.resolve(true);
const UNITS = ["Sở Y tế", "Ban Dân tộc", "Sở Ngoại vụ"];

function* pagesOf(made: string[]): Generator<Report> {
  for (const unit of UNITS) {
    made.push(unit);
    yield reportOf([{ kind: "heading", level: 1, text: unit }, ...PARTS]);
  }
}

describe("the pages of all units", () => {
  it("stand in one document in their order, with the progress told", async () => {
    const told: number[] = [];
    const onPage = (done: number): Promise<boolean> => Promise.resolve(told.push(done) > 0);
    const bytes = await createUnitPagesDocx({
      title: "Các đơn vị",
      language: "vi",
      pages: pagesOf([]),
      onPage,
      onPacked,
    });
    const { body, text } = openDocx(bytes ?? new Uint8Array());
    const headings = within(body, "p").filter((paragraph) => within(paragraph, "pStyle").length > 0);
    expect(headings.map(wordsOf).filter((heading) => UNITS.includes(heading))).toEqual(UNITS);
    expect(told).toEqual([1, 2, 3]);
    expect(text("docProps/core.xml")).toContain("Các đơn vị");
    expect(text("[Content_Types].xml")).toContain("wordprocessingml");
  });

  it("are not made further once stopped", async () => {
    const made: string[] = [];
    const onPage = (done: number): Promise<boolean> => Promise.resolve(done < 2);
    expect(await createUnitPagesDocx({ title: "", language: "vi", pages: pagesOf(made), onPage, onPacked })).toBeNull();
    expect(made).toEqual(UNITS.slice(0, 2));
  });
});
