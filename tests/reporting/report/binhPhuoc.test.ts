import type { Rubric } from "../../../src/rubric/rubric";
import { indicatorsOf } from "../../../src/rubric/tree";
import { buildReport } from "../../../src/reporting/report/buildReport";
import { WHOLE_REPORT } from "../../../src/reporting/report/reportChoice";
import { sheetOf } from "../../filling/support/sheetOf";
import { rubricOf } from "../../support/rubricOf";
import { NOW, tableOf } from "./support/publishedReport";

/** Units at or above the middle band and below it, as Báo cáo 338/BC-STTTT says, in the order of the rubric's criteria. */
const DEPARTMENTS = [
  [10, "45.5", "54.5"],
  [16, "72.7", "27.3"],
  [22, "100.0", "0.0"],
  [15, "68.2", "31.8"],
  [21, "95.5", "4.5"],
  [22, "100.0", "0.0"],
  [22, "100.0", "0.0"],
] as const;

/** The report prints 76,7% beside 27,3%: 8 of 11 is 72,7%. */
const DISTRICTS = [
  [7, "63.6", "36.4"],
  [11, "100.0", "0.0"],
  [11, "100.0", "0.0"],
  [11, "100.0", "0.0"],
  [11, "100.0", "0.0"],
  [11, "100.0", "0.0"],
  [3, "27.3", "72.7"],
  [9, "81.8", "18.2"],
  [11, "100.0", "0.0"],
] as const;

/** The rubric with the maxima and minima that its appendices, which were not published, must state. */
function closed(id: string, minima: readonly [string, string, string]): Rubric {
  const rubric = rubricOf(id);
  const children = indicatorsOf(rubric.criteria).map((indicator) => ({ ...indicator, max: 10 }));
  const { tiers } = rubric.criteria;
  if (tiers === undefined) throw new Error(id);
  const bands = tiers.bands.map(({ label }, index) => ({ label, atLeast: { total: minima[index] ?? "0%" } }));
  return { ...rubric, criteria: { ...rubric.criteria, children, tiers: { ...tiers, bands } } };
}

/** Scores of which as many of each criterion reach half of the maximum as the report says. */
function rowsFor(units: number, reached: readonly number[]): readonly { cells: readonly number[] }[] {
  return Array.from({ length: units }, (_, unit) => ({
    cells: reached.map((count) => (unit < count ? (unit === 0 ? 10 : 5) : 4.9)),
  }));
}

describe.each([
  ["binh-phuoc-2021-so", 22, DEPARTMENTS],
  ["binh-phuoc-2021-huyen", 11, DISTRICTS],
] as const)("%s", (id, units, printed) => {
  const rubric = closed(id, ["80%", "65%", "50%"]);
  const rows = rowsFor(
    units,
    printed.map(([count]) => count),
  );
  const input = { evaluation: { ...sheetOf(rubric, rows), findings: [] }, previous: null, now: NOW };

  test.each([
    ["a share of the maximum", { kind: "share", atLeast: 0.5 }],
    ["the middle band", { kind: "band", label: "Trung bình" }],
  ] as const)("counts and shares of units that reach %s are those of the text", (_, reached) => {
    const table = tableOf(buildReport(input, { ...WHOLE_REPORT, reached }, "vi"), "reached");
    const shown = table.rows.flatMap((row) => (row.kind === "line" ? [row.cells.map(({ value }) => value)] : []));
    const percent = (share: unknown): string => (Number(share) * 100).toFixed(1);
    expect(shown.slice(1).map((cells) => [cells[4], cells[5], percent(cells[6]), percent(cells[8])])).toEqual(
      printed.map(([count, share, below]) => [units, count, share, below]),
    );
  });

  test("minima that the rubric asks only of the total are said to be assumed for its criteria", () => {
    const choice = { ...WHOLE_REPORT, reached: { kind: "band", label: "Trung bình" } as const };
    const { notes } = tableOf(buildReport(input, choice, "vi"), "reached");
    expect(notes.some((note) => note.includes("cùng tỷ lệ"))).toBe(true);
  });
});

test("19 of 22 Tốt and 3 Khá are 86,4% and 13,6%; 1 and 10 of 11 are 9,1% and 90,9%", () => {
  const shares = (id: string, totals: readonly number[]): readonly unknown[] => {
    const rubric = closed(id, ["80%", "65%", "50%"]);
    const count = indicatorsOf(rubric.criteria).length;
    const rows = totals.map((points) => ({ cells: Array.from({ length: count }, () => points) }));
    const input = { evaluation: { ...sheetOf(rubric, rows), findings: [] }, previous: null, now: NOW };
    const table = tableOf(buildReport(input, WHOLE_REPORT, "vi"), "tiers:total");
    return table.rows.flatMap((row) => (row.kind === "line" ? [[row.cells[1]?.value, row.cells[2]?.value]] : []));
  };
  const of = (good: number, fair: number): readonly number[] => [
    ...Array.from({ length: good }, () => 9),
    ...Array.from({ length: fair }, () => 7),
  ];
  expect(shares("binh-phuoc-2021-so", of(19, 3))).toEqual([
    [19, 0.864],
    [3, 0.136],
    [0, 0],
    [0, 0],
  ]);
  expect(shares("binh-phuoc-2021-huyen", of(1, 10))).toEqual([
    [1, 0.091],
    [10, 0.909],
    [0, 0],
    [0, 0],
  ]);
});

test("a rubric that leaves its minima open has no table of them", () => {
  const rubric = rubricOf("binh-phuoc-2021-so");
  const evaluation = { ...sheetOf(rubric, rowsFor(3, [1, 1, 1, 1, 1, 1, 1])), findings: [] };
  const report = buildReport({ evaluation, previous: null, now: NOW }, WHOLE_REPORT, "vi");
  const ids = report.parts.flatMap((part) => (part.kind === "table" ? [part.table.id] : []));
  expect(ids.filter((id) => /^(reached|tiers|lacking)/.test(id))).toEqual([]);
});
