import { fitPage } from "../../src/docx/fitPage";
import { OF_ONE_PAGE } from "../../src/docx/sizes";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import { makeUnitReports } from "../../src/reporting/makeUnitReports";
import type { Report } from "../../src/reporting/report/report";
import { gridFrom } from "../support/gridFrom";
import { trialRubric } from "../support/trialRubric";

const PIXELS_PER_POINT = 96 / 72;

/** The page of a unit scored by so many criteria. */
function pageOf(count: number): Report {
  const children = Array.from({ length: count }, (_, index) => ({
    id: `c${String(index)}`,
    name: `Hạ tầng và nhân lực số ${String(index + 1)}`,
    max: 10,
  }));
  const rows = ["Sở Y tế", "Ban Dân tộc"].map((unit, row) => [unit, ...children.map((_, index) => (index + row) % 9)]);
  const grid = gridFrom([["Đơn vị", ...children.map(({ name }) => name)], ...rows]);
  const outcome = evaluateGrid(grid, trialRubric({ id: "total", name: "Tổng điểm", children }));
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  const sources = { evaluation: outcome.value, previous: null, now: new Date(2026, 10, 21) };
  const [page] = makeUnitReports(sources, { unitRows: null, shareDecimals: 1 }, "vi");
  if (page === undefined) throw new Error("no page");
  return page;
}

const [WANTED] = OF_ONE_PAGE;

test("a page with room has the wanted letters, one with more on it smaller ones", () => {
  const steps = [3, 9, 12, 15, 18].map((count) => OF_ONE_PAGE.indexOf(fitPage(pageOf(count))));
  expect(steps[0]).toBe(0);
  expect(steps.at(-1)).toBeGreaterThan(0);
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
});

test("what no letters bring onto one page takes a second one, in the wanted letters", () => {
  expect(fitPage(pageOf(60))).toBe(WANTED);
});

test("what lies across the page has one of its own, however low it is", () => {
  const page = pageOf(32);
  const withColumns = (count: number): Report => {
    const column = { heading: ["Mức xếp loại"], kind: "points", decimals: 1 } as const;
    const columns = Array.from({ length: count }, (_, index) => ({ ...column, id: `c${String(index)}` }));
    const parts = page.parts.map((part) =>
      part.kind === "table" ? { ...part, table: { ...part.table, columns, rows: [] } } : part,
    );
    return { ...page, parts };
  };
  expect(OF_ONE_PAGE.indexOf(fitPage(withColumns(4)))).toBeGreaterThan(0);
  expect(fitPage(withColumns(25))).toBe(WANTED);
});

test.each(OF_ONE_PAGE.map((sizes) => [sizes] as const))("no letters are below 8 points: %j", (sizes) => {
  const { text, table, notes, stamp, smallestUpright, picture } = sizes;
  const smallest = Math.min(text, table, notes, stamp, smallestUpright, picture.fontSize / PIXELS_PER_POINT);
  expect(smallest).toBeGreaterThanOrEqual(8);
});
