import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import { listReportUnits, makeUnitReports } from "../../src/reporting/makeUnitReports";
import type { ReportSources } from "../../src/reporting/makeReport";
import { gridFrom } from "../support/gridFrom";
import { trialRubric } from "../support/trialRubric";

const RUBRIC = trialRubric({
  id: "total",
  name: "Tổng điểm",
  children: [
    { id: "a", name: "Hạ tầng", max: 10 },
    { id: "b", name: "Nhân lực", max: 5 },
  ],
});

function sourcesOf(count: number): ReportSources {
  const rows = Array.from({ length: count }, (_, place) => [`Xã ${String(place + 1)}`, place % 11, place % 6]);
  const outcome = evaluateGrid(gridFrom([["Đơn vị", "Hạ tầng", "Nhân lực"], ...rows]), RUBRIC);
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  return { evaluation: outcome.value, previous: null, now: new Date(2026, 10, 21) };
}

test("a page for each unit in sheet order, with what is said of it, its table and its chart", () => {
  const pages = [...makeUnitReports(sourcesOf(4), { unitRows: null, shareDecimals: 1 }, "vi")];
  expect(pages.map(({ unit }) => unit)).toEqual(["Xã 1", "Xã 2", "Xã 3", "Xã 4"]);
  for (const { parts, unit } of pages) {
    expect(parts.map(({ kind }) => kind)).toEqual(["heading", "sentences", "table", "chart"]);
    const [sentences] = parts.flatMap((part) => (part.kind === "sentences" ? part.sentences : []));
    expect(sentences?.text.toLowerCase()).toContain(unit?.toLowerCase());
  }
});

test("only those that are asked for, in that order; a row without a unit has none", () => {
  const sources = sourcesOf(4);
  const [first, , third] = listReportUnits(sources);
  const unitRows = [third?.row ?? NaN, 99, first?.row ?? NaN];
  const pages = [...makeUnitReports(sources, { unitRows, shareDecimals: 1 }, "en")];
  expect(pages.map(({ unit }) => unit)).toEqual([third?.name, first?.name]);
});

test("what is not known of one unit does not keep the pages of the others", () => {
  const rows = [
    ["Xã 1", "chưa rõ", 3],
    ["Xã 2", "Không cung cấp số liệu", null],
    ["Xã 3", 4, 3],
  ];
  const outcome = evaluateGrid(gridFrom([["Đơn vị", "Hạ tầng", "Nhân lực"], ...rows]), RUBRIC);
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  const sources = { evaluation: outcome.value, previous: null, now: new Date(2026, 10, 21) };
  const pages = [...makeUnitReports(sources, { unitRows: null, shareDecimals: 1 }, "vi")];
  const tables = pages.map(({ parts }) => parts.flatMap((part) => (part.kind === "table" ? [part.table] : [])));
  expect(tables.map(({ length }) => length)).toEqual([1, 0, 1]);
  const totals = tables.map(([table]) => {
    const [row] = table?.rows ?? [];
    const place = table?.columns.findIndex(({ id }) => id === "points") ?? -1;
    return row?.kind === "line" ? row.cells[place]?.value : undefined;
  });
  expect(totals).toEqual([null, undefined, 7]);
});
