import type { PreviousComparison } from "../../../src/evaluation/previousComparison";
import { parseAddress } from "../../../src/grid/address";
import { valueAt } from "../../../src/grid/grid";
import { buildReport, listReportParts } from "../../../src/reporting/report/buildReport";
import { prepareBoard } from "../../../src/reporting/report/board/prepareBoard";
import { pointsIn } from "../../../src/reporting/report/board/resultCells";
import type { ReportTable } from "../../../src/reporting/report/report";
import { REPORT_PARTS, WHOLE_REPORT } from "../../../src/reporting/report/reportChoice";
import type { ReportInput } from "../../../src/reporting/report/reportInput";
import { compareYears } from "../../../src/reporting/compareYears/compareYears";
import { previousOf } from "../../../src/reporting/compareYears/listPrevious";
import { criteriaOf, indicatorsOf } from "../../../src/rubric/tree";
import { caseArbitrary } from "../../filling/support/rubricArbitrary";
import type { Case } from "../../filling/support/rubricArbitrary";
import { sheetOf } from "../../filling/support/sheetOf";
import { fc } from "../../support/properties";
import { trialRubric } from "../../support/trialRubric";
import { chartsOf, NOW, tableOf, tablesOf } from "./support/publishedReport";

function inputOf({ rubric, rows }: Case, previous: PreviousComparison | null = null): ReportInput {
  return { evaluation: { ...sheetOf(rubric, rows), findings: [] }, previous, now: NOW };
}

const boards = caseArbitrary({ texts: true, exemptions: true });

function unitRows({ rows }: ReportTable): readonly number[] {
  return rows.flatMap((row) => (row.kind === "unit" ? [row.unitRow] : []));
}

describe("any board", () => {
  test("every table of units has every unit once, as many cells as columns, and a place for each", () => {
    fc.assert(
      fc.property(boards, (board) => {
        const input = inputOf(board);
        const all = input.evaluation.units.map(({ row }) => row);
        for (const table of tablesOf(buildReport(input, WHOLE_REPORT, "vi"))) {
          const rows = unitRows(table);
          if (rows.length > 0) expect([...rows].sort((one, other) => one - other)).toEqual(all);
          for (const row of table.rows)
            if (row.kind !== "section") expect(row.cells).toHaveLength(table.columns.length);
          const places = table.rows.flatMap((row) => (row.kind === "unit" ? [row.cells[0]?.value] : []));
          expect(places).toEqual(rows.map((_, index) => index + 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("tables by criterion are sorted by its points: unknown ones after known ones, nothing submitted last", () => {
    fc.assert(
      fc.property(boards, (board) => {
        const input = inputOf(board);
        const prepared = prepareBoard(input, "vi");
        const units = new Map(prepared.units.map((unit) => [unit.unit.row, unit]));
        for (const { id } of criteriaOf(board.rubric.criteria).slice(1)) {
          const table = tableOf(buildReport(input, { ...WHOLE_REPORT, parts: ["criteria"] }, "vi"), `criterion:${id}`);
          const keys = unitRows(table).map((row) => {
            const unit = units.get(row);
            if (!unit?.result.submitted) return -2;
            return pointsIn(unit, id) ?? -1;
          });
          expect(keys).toEqual([...keys].sort((one, other) => other - one));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("what is not known is printed as nothing, and a number where it is known", () => {
    fc.assert(
      fc.property(boards, (board) => {
        const input = inputOf(board);
        const results = new Map(input.evaluation.units.map((unit) => [unit.row, unit]));
        for (const table of tablesOf(buildReport(input, WHOLE_REPORT, "vi"))) {
          for (const row of table.rows) {
            if (row.kind !== "unit") continue;
            const unit = results.get(row.unitRow);
            table.columns.forEach(({ kind, criterion = "", year }, index) => {
              if (kind !== "points" || year !== "current") return;
              const value = row.cells[index]?.value;
              const known = unit?.totals[criterion] ?? unit?.scores[criterion] ?? null;
              if (known === null) expect(typeof value).not.toBe("number");
              else expect([known, ...board.rubric.marks.zero]).toContain(value);
            });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("shares of tiers add up to exactly 100 % at the printed decimals, and counts to the units", () => {
    fc.assert(
      fc.property(boards, fc.integer({ min: 0, max: 3 }), (board, shareDecimals) => {
        const input = inputOf(board);
        const tables = tablesOf(buildReport(input, { ...WHOLE_REPORT, parts: ["tiers"], shareDecimals }, "vi"));
        for (const { rows } of tables) {
          const lines = rows.flatMap((row) =>
            row.kind === "line" ? [row.cells.map(({ value }) => Number(value))] : [],
          );
          const scale = 10 ** (shareDecimals + 2);
          expect(lines.reduce((sum, [, , share = 0]) => sum + Math.round(share * scale), 0)).toBe(scale);
          expect(lines.reduce((sum, [, count = 0]) => sum + count, 0)).toBe(board.rows.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a score's cell says where it stands, a total's the cells it is summed from", () => {
    fc.assert(
      fc.property(boards, (board) => {
        const input = inputOf(board);
        const table = tableOf(buildReport(input, WHOLE_REPORT, "vi"), "ranking:total");
        const indicators = new Set(indicatorsOf(board.rubric.criteria).map(({ id }) => id));
        for (const row of table.rows) {
          if (row.kind !== "unit" || row.note !== undefined) continue;
          table.columns.forEach(({ kind, criterion = "" }, index) => {
            const { value, from = [] } = row.cells[index] ?? { value: null };
            if (kind !== "points") return;
            expect(from.length).toBeGreaterThan(0);
            const places = from.map(({ cell }) => parseAddress(cell));
            expect(places.map((place) => place?.row)).toEqual(from.map(() => row.unitRow));
            const [place] = places;
            const [first] = from.length === 1 && place !== null && place !== undefined ? [place] : [];
            const held = first === undefined ? undefined : valueAt(input.evaluation.grid, first.row, first.column);
            if (typeof held === "number" && indicators.has(criterion)) expect(value).toBe(held);
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  test("both languages have the same parts, and no part of one has words of the other", () => {
    fc.assert(
      fc.property(boards, (board) => {
        const [vietnamese, english] = (["vi", "en"] as const).map((language) =>
          buildReport(inputOf(board), WHOLE_REPORT, language),
        );
        expect(english?.parts.map(({ kind }) => kind)).toEqual(vietnamese?.parts.map(({ kind }) => kind));
        const headings = english?.parts.flatMap((part) => (part.kind === "table" ? part.table.title : []));
        expect(headings?.join(" ")).not.toMatch(/Bảng|Xếp hạng/);
      }),
      { numRuns: 10 },
    );
  });
});

const FLAT = trialRubric(
  {
    id: "total",
    name: "Tổng điểm",
    children: [
      { id: "a", name: "Hạ tầng", max: 10 },
      { id: "b", name: "Nhân lực", max: 10 },
    ],
  },
  { ranking: [{ of: "total", ties: "competition", decimals: 1 }] },
);

/** Last year's board of the same rubric. */
function previousYear(now: Case, then: Case["rows"]): PreviousComparison {
  const { units, rubric } = sheetOf(now.rubric, now.rows);
  const earlier = previousOf(sheetOf(now.rubric, then).units, rubric);
  return {
    rubric,
    year: rubric.year - 1,
    source: "board",
    sheet: "Bảng 1",
    previousSheets: ["Năm trước"],
    comparison: compareYears(units, earlier, rubric),
    units,
    criteria: criteriaOf(rubric.criteria).map(({ id }) => id),
    otherScale: [],
    added: [],
    dropped: [],
  };
}

test("the movement of ranks says who rose and fell by how much, who is new and who is gone", () => {
  const now = { rubric: FLAT, rows: [{ cells: [9, 9] }, { cells: [8, 8] }, { name: "Đơn vị mới", cells: [1, 1] }] };
  const then = [{ cells: [5, 5] }, { cells: [8, 8] }, { name: "Đơn vị cũ", cells: [7, 7] }];
  const table = tableOf(buildReport(inputOf(now, previousYear(now, then)), WHOLE_REPORT, "vi"), "movement:total");
  const change = table.columns.findIndex(({ id }) => id === "change");
  const unit = table.columns.findIndex(({ id }) => id === "unit");
  expect(
    table.rows.flatMap((row) =>
      row.kind === "section" || row.kind === "max" ? [] : [[row.cells[unit]?.value, row.cells[change]?.value]],
    ),
  ).toEqual([
    ["Đơn vị 1", "tăng 2 bậc"],
    ["Đơn vị 2", "giảm 1 bậc"],
    ["Đơn vị mới", "không có trong số liệu năm trước"],
    ["Đơn vị cũ", "không còn trong bảng năm nay"],
  ]);
  const chart = chartsOf(buildReport(inputOf(now, previousYear(now, then)), WHOLE_REPORT, "vi")).find(
    ({ kind }) => kind === "years",
  );
  expect(chart).toMatchObject({
    categories: ["Đơn vị 1", "Đơn vị 2"],
    series: [{ values: [18, 16] }, { values: [10, 16] }],
    table: "movement:total",
  });
  expect(chart?.altText).toContain("1 tăng, 0 giảm, 1 không đổi");
});

test("a minimum or a maximum that is finer than the scores is printed as fine as it is", () => {
  const criteria = {
    ...FLAT.criteria,
    children: [
      { id: "a", name: "Hạ tầng", max: 42 },
      { id: "b", name: "Nhân lực", max: 20 },
    ],
    tiers: { bands: [{ label: "Tốt", atLeast: { total: "85%" } }], otherwise: "Chưa đạt" },
  };
  const rows = [{ cells: [31, 20] }, { cells: [40, 19] }];
  const shares = tablesOf(buildReport(inputOf({ rubric: { ...FLAT, criteria }, rows }), WHOLE_REPORT, "vi"));
  const minimum = shares.find(({ id }) => id === "reached")?.columns.find(({ id }) => id === "minimum");
  // 85 % of 62 is 52.7: "53" would say that 51 lacks 2 points where it lacks 1.7.
  expect(minimum?.decimals).toBe(1);
  const halves = { ...criteria, children: [{ id: "a", name: "Hạ tầng", max: 42.5 }, ...criteria.children.slice(1)] };
  const tables = tablesOf(buildReport(inputOf({ rubric: { ...FLAT, criteria: halves }, rows }), WHOLE_REPORT, "vi"));
  const points = tables.flatMap(({ columns }) => columns.filter(({ kind }) => kind === "points"));
  expect(points.length).toBeGreaterThan(0);
  for (const { decimals } of points) expect(decimals).toBeGreaterThanOrEqual(1);
});

test("a chart of groups that are ranked apart has all their units by points, not the first of each group before the second", () => {
  const rows = [
    { cells: [9, 9], group: "Sở" },
    { cells: [8, 8], group: "Sở" },
    { cells: [3, 3], group: "Huyện" },
    { cells: [2, 2], group: "Huyện" },
  ];
  const chart = chartsOf(buildReport(inputOf({ rubric: FLAT, rows }), WHOLE_REPORT, "vi")).find(
    ({ kind }) => kind === "stacked",
  );
  expect(chart?.categories).toEqual(["Đơn vị 1", "Đơn vị 2", "Đơn vị 3", "Đơn vị 4"]);
});

test("of two boards of one year nothing is said of years", () => {
  const rows = [{ cells: [9, 9] }, { cells: [8, 8] }, { name: "Đơn vị mới", cells: [1, 1] }];
  const then = [{ cells: [5, 5] }, { cells: [8, 9] }, { name: "Đơn vị cũ", cells: [7, 7] }];
  const previous: PreviousComparison = { ...previousYear({ rubric: FLAT, rows }, then), year: null };
  const told = (language: "vi" | "en"): string =>
    JSON.stringify(buildReport(inputOf({ rubric: FLAT, rows }, previous), WHOLE_REPORT, language).parts);
  const vi = told("vi");
  for (const text of ["Kỳ này", "Kỳ trước", "không có trong số liệu kỳ trước", "không còn trong bảng kỳ này"]) {
    expect(vi).toContain(text);
  }
  expect(vi).toContain("có số liệu hai kỳ: 1 tăng, 1 giảm, 0 không đổi");
  expect(vi).not.toMatch(/năm (?:trước|nay)|hai năm/iu);
  const en = told("en");
  for (const text of [
    "This period",
    "Previous period",
    "Tổng điểm: this period and previous period",
    "no longer in the table of this period",
  ])
    expect(en).toContain(text);
  expect(en).not.toMatch(/(?:last|this|previous|both) years?/iu);
});

test("bars of a weighted total are as long as the total, and the title says so", () => {
  const rubric = trialRubric({
    id: "total",
    name: "Chỉ số",
    children: [
      { id: "a", name: "Hạ tầng", max: 1, weight: 0.3 },
      { id: "b", name: "Nhân lực", max: 1, weight: 0.7 },
    ],
  });
  const input = inputOf({ rubric, rows: [{ cells: [0.5, 1] }, { cells: [1, 0.2] }] });
  const chart = chartsOf(buildReport(input, WHOLE_REPORT, "vi")).find(({ kind }) => kind === "stacked");
  expect(chart?.title).toBe("Hình 1. Tổng điểm của từng đơn vị theo tiêu chí (điểm đã nhân trọng số)");
  expect(chart?.series.map(({ values }) => values)).toEqual([
    [0.15, 0.3],
    [0.7, 0.14],
  ]);
});

test("without tiers, ranking and last year only what there is to show is offered", () => {
  const rubric = trialRubric({ ...FLAT.criteria }, { ranking: [] });
  const input = inputOf({ rubric, rows: [{ cells: [9, 9] }, { cells: [8, 8] }] });
  expect(listReportParts(input, { ...WHOLE_REPORT, parts: REPORT_PARTS }, "vi")).toEqual([
    "ranking",
    "stackedChart",
    "criteria",
    "spread",
  ]);
});

test("before anybody has a score only the tables that scores will stand in are offered", () => {
  const input = inputOf({ rubric: FLAT, rows: [{ cells: [null, null] }, { cells: [null, null] }] });
  expect(listReportParts(input, { ...WHOLE_REPORT, parts: REPORT_PARTS }, "vi")).toEqual(["ranking", "criteria"]);
  const tables = tablesOf(buildReport(input, WHOLE_REPORT, "vi"));
  expect(tables.map(({ id }) => id.split(":")[0])).toEqual(["ranking", "criterion", "criterion"]);
});

test("nobody is best or worst of a criterion without any score", () => {
  const input = inputOf({ rubric: FLAT, rows: [{ cells: [9, null] }, { cells: [8, null] }] });
  const { rows } = tableOf(buildReport(input, WHOLE_REPORT, "vi"), "spread");
  expect(rows.map((row) => (row.kind === "line" ? row.cells[0]?.value : null))).toEqual(["Tổng điểm", "Hạ tầng"]);
});

test("tables and figures are numbered in the order of the chosen parts", () => {
  const input = inputOf({ rubric: FLAT, rows: [{ cells: [9, 9] }, { cells: [8, 8] }] });
  const report = buildReport(input, { ...WHOLE_REPORT, parts: ["criteria", "ranking"], criteria: ["b"] }, "en");
  expect(tablesOf(report).map(({ title }) => title)).toEqual([
    "Table 1. Ranking of all units",
    "Table 2. Points of Nhân lực compared",
  ]);
});
