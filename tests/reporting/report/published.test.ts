import { PUBLISHED_DIFFERENCES } from "../../data/published-differences";
import { PUBLISHED_OUT_OF_ORDER, PUBLISHED_YEARS_DIFFERENCES } from "../../data/published-years-differences";
import { readPublished } from "../../data/readPublished";
import type { PublishedRow } from "../../data/readPublished";
import { fileOf, PUBLISHED_TABLES, rowsOf } from "../../scoring/publishedTables";
import type { PublishedTable } from "../../scoring/publishedTables";
import { PUBLISHED_YEARS } from "./support/publishedYears";
import {
  chartsOf,
  deviations,
  evaluated,
  made,
  NOW,
  otherOrder,
  scoresOnly,
  tableOf,
  withPrevious,
} from "./support/publishedReport";
import type { Deviation, MadeReport } from "./support/publishedReport";

function reportOf(table: PublishedTable): MadeReport {
  const grid = scoresOnly(rowsOf(table), table.unit, Object.values(table.scores), fileOf(table));
  return made({ evaluation: evaluated(grid, table.rubric), previous: null, now: NOW }, { shares: true });
}

/** Hòa Bình's tables of a block are those of its criterion; any other is the ranked table. */
function idOf({ file = "" }: PublishedTable): string {
  if (file.endsWith("-san-sang")) return "criterion:readiness";
  return file.endsWith("-ket-qua") ? "criterion:results" : "ranking:total";
}

function columnsOf(table: PublishedTable): Readonly<Record<string, string>> {
  const own = new Set(Object.keys(readPublished(fileOf(table))[0] ?? {}));
  const of = (headings: Readonly<Record<string, string>>, kind: string) =>
    Object.entries(headings).flatMap(([id, heading]) =>
      own.has(heading) ? [[heading, `${kind}:${id}`] as const] : [],
    );
  return Object.fromEntries([
    ...of(table.scores, "points"),
    ...of(table.totals, "points"),
    ...of(table.percents, "share"),
    ...of(table.tiers, "tier"),
    ...of(table.ranks, "rank"),
  ]);
}

describe.each(PUBLISHED_TABLES.map((table) => [fileOf(table), table] as const))(
  "%s from its scores alone",
  (file, table) => {
    const report = reportOf(table);
    const printed = rowsOf(table);

    test("shows what is printed, but for the cells that do not follow from the scores", () => {
      const known = PUBLISHED_DIFFERENCES.filter((entry) => entry.table === file);
      const found = deviations(report, idOf(table), named(printed, table.unit), table.unit, columnsOf(table));
      const isListed = ({ unit, column }: Deviation): boolean =>
        known.some((entry) => entry.unit === unit && entry.column === column);
      expect(found.filter((each) => !isListed(each) && !isNothing(each))).toEqual([]);
      expect(found.filter(isListed)).toHaveLength(known.length);
    });

    test("has every unit once", () => {
      const rows = tableOf(report.report, idOf(table)).rows.flatMap((row) =>
        row.kind === "unit" ? [row.unitRow] : [],
      );
      expect([...rows].sort((one, other) => one - other)).toEqual(report.board.units.map(({ unit }) => unit.row));
    });
  },
);

/** Bắc Kạn prints a mark for nothing beside a total of 0, and no share for it. */
function isNothing({ printed, computed }: Deviation): boolean {
  return (printed === "0" && computed === "") || (printed === "---" && Number(computed) === 0) || printed === "0%";
}

/** Names lost in print are those of nobody: their rows are left out. */
function named(rows: readonly PublishedRow[], unit: string): readonly PublishedRow[] {
  return rows.filter((row) => row[unit] !== "");
}

const yearsReports = new Map<string, MadeReport>();

function yearsReport(rubric: string): MadeReport {
  const known = yearsReports.get(rubric) ?? makeYearsReport(rubric);
  yearsReports.set(rubric, known);
  return known;
}

function makeYearsReport(rubric: string): MadeReport {
  const table = PUBLISHED_TABLES.find((each) => each.rubric === rubric);
  if (table === undefined) throw new Error(rubric);
  const grid = scoresOnly(rowsOf(table), table.unit, Object.values(table.scores), rubric);
  const others = PUBLISHED_YEARS.flatMap((each) => (each.rubric === rubric ? [each.file] : []));
  return made(withPrevious(evaluated(grid, rubric), [rubric, ...others]));
}

describe.each(PUBLISHED_YEARS.map((each) => [each.file, each] as const))(
  "%s from the scores and last year's columns",
  (_, years) => {
    const report = yearsReport(years.rubric);
    const printed = readPublished(years.file);
    const id = `criterion:${years.criterion}`;

    test("shows both years as printed, but for the cells that do not follow from the scores", () => {
      const known = PUBLISHED_YEARS_DIFFERENCES.filter(({ table }) => table === years.file);
      expect(deviations(report, id, printed, years.unit, years.columns)).toEqual(
        known.map(({ unit, column, printed: text, computed }) => ({ unit, column, printed: text, computed })),
      );
    });

    test("is sorted as print is, but where print has a lower score above a higher one", () => {
      const { lower } = otherOrder(report, years.criterion, id, printed, years.unit);
      expect(lower).toEqual(PUBLISHED_OUT_OF_ORDER[years.file] ?? []);
    });
  },
);

test("units with the same points stand in the order of the total's rank, as nine in ten do in print", () => {
  const orders = PUBLISHED_YEARS.map(({ rubric, file, criterion, unit }) =>
    otherOrder(yearsReport(rubric), criterion, `criterion:${criterion}`, readPublished(file), unit),
  );
  expect(orders.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(202);
  expect(orders.reduce((sum, { tied }) => sum + tied, 0)).toBe(19);
});

describe("Cao Bằng's Bảng 1, Bảng 8 and Hình 1", () => {
  const { report } = yearsReport("cao-bang-2020-so");

  test("show last year's ranks beside this year's", () => {
    for (const rubric of ["cao-bang-2020-so", "cao-bang-2020-huyen"]) {
      const years = { "Thứ tự xếp hạng 2019": "rank:total:previous" };
      expect(deviations(yearsReport(rubric), "ranking:total", readPublished(rubric), "Đơn vị", years)).toEqual([]);
    }
  });

  test("have the shares of the text: 01 Mức I, 04 Mức II, 06 Mức III, 06 Mức IV, 03 not ranked", () => {
    expect(chartsOf(report)[0]).toMatchObject({
      title: "Hình 1. Cơ cấu mức xếp loại theo Tổng điểm",
      categories: ["Mức I", "Mức II", "Mức III", "Mức IV", "KXH"],
      series: [{ values: [0.05, 0.2, 0.3, 0.3, 0.15] }],
      table: "tiers:total",
    });
    expect(
      tableOf(report, "tiers:total").rows.map((row) => (row.kind === "section" ? [] : row.cells[1]?.value)),
    ).toEqual([1, 4, 6, 6, 3, 20]);
  });

  test("explain KXH and the Office that counts full", () => {
    expect(tableOf(report, "ranking:total").notes).toEqual(
      expect.arrayContaining([
        "KXH: Không xếp hạng.",
        "Văn phòng UBND tỉnh không thuộc diện đánh giá “Cung cấp DVCTT” nên nội dung này được tính điểm tối đa.",
      ]),
    );
  });

  test("have the spreads of the text, without the Office that counts full", () => {
    const rows = tableOf(report, "spread").rows.flatMap((row) =>
      row.kind === "line" ? [row.cells.map(({ value }) => value)] : [],
    );
    const spread = Object.fromEntries(rows.map((cells) => [String(cells[0]), cells[8]]));
    expect(spread).toEqual({
      "Tổng điểm": 23.4,
      "Hạ tầng kỹ thuật": 6,
      "Ứng dụng CNTT": 4.1,
      "Cung cấp thông tin trên Trang TTĐT": 11,
      "Cung cấp DVCTT": 3.7,
      "Nhân lực": 3,
      "Chính sách": 2,
    });
    expect(rows[0]).toEqual([
      "Tổng điểm",
      60,
      56.3,
      0.938333333,
      "Sở Giáo dục và Đào tạo",
      32.9,
      0.548333333,
      "Sở Xây dựng",
      23.4,
    ]);
  });

  test("a unit that submitted nothing comes last, with a sentence in place of its numbers", () => {
    const { rows } = tableOf(yearsReport("cao-bang-2020-huyen").report, "ranking:total");
    const last = rows[rows.length - 1];
    expect(last).toMatchObject({ kind: "unit", note: "Không xếp hạng do không cung cấp số liệu." });
    expect(last?.kind === "unit" && last.cells.slice(0, 3).map(({ value }) => value)).toEqual([
      10,
      "Huyện Thạch An",
      null,
    ]);
  });
});

test("Hòa Bình's offices without public services stand under a heading of their own, without a rank", () => {
  const table = PUBLISHED_TABLES.find(({ file }) => file === "hoa-binh-2019-so-tong-the");
  if (table === undefined) throw new Error("the table is gone");
  const { rows } = tableOf(reportOf(table).report, "ranking:total");
  const headings = rows.flatMap((row) => (row.kind === "section" ? [row.text.slice(0, row.text.indexOf("."))] : []));
  expect(headings).toEqual(["I", "II"]);
  const second = rows.slice(rows.findIndex((row) => row.kind === "section" && row.text.startsWith("II.")) + 1);
  expect(second.map((row) => (row.kind === "unit" ? row.cells.slice(0, 4).map(({ value }) => value) : []))).toEqual([
    [1, "Văn phòng UBND tỉnh", null, 63.3],
    [2, "Thanh tra tỉnh", null, 63.3],
  ]);
});
