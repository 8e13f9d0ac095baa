import { EVALUATE, PERCENT, RANK, TIER, TOTAL } from "../../src/functions/functions";
import { matchUnit } from "../../src/reading/units/matchUnit";
import { readNumber } from "../../src/reading/cells/readNumber";
import { PUBLISHED_DIFFERENCES } from "../data/published-differences";
import type { PublishedRow } from "../data/readPublished";
import { readPublished } from "../data/readPublished";
import { fileOf, PUBLISHED_TABLES, rowsOf } from "../scoring/publishedTables";
import type { PublishedTable } from "../scoring/publishedTables";
import { rubricOf } from "../support/rubricOf";

/** A printed table: the score columns in leaf order, and for each criterion where its results stand. */
interface Table {
  readonly scores: readonly string[];
  readonly results: readonly {
    readonly part: string;
    readonly columns: readonly [from: number, to: number];
    readonly total?: string;
    readonly percent?: string;
    readonly tier?: string;
    readonly rank?: string;
  }[];
}

const BAC_KAN = (policy: string): Table => ({
  scores: ["Cơ sở hạ tầng thông tin", "Nhân lực CNTT", policy, "Hiện diện", "Tương tác", "Giao dịch", "Chuyển đổi"],
  results: [
    {
      part: "/readiness",
      columns: [0, 3],
      total: "Tổng điểm Điều kiện sẵn sàng",
      tier: "Mức xếp loại Điều kiện sẵn sàng",
    },
    { part: "/results", columns: [3, 7], total: "Tổng điểm Kết quả", tier: "Mức xếp loại Kết quả" },
    { part: "", columns: [0, 7], total: "Tổng điểm", percent: "% Tổng điểm", rank: "Vị trí xếp hạng" },
  ],
});

/** Bắc Giang prints no ranks. */
function bacGiang(rubric: string, total: string): Table {
  const scores = Object.values(tableOf(rubric).scores);
  return {
    scores,
    results: [{ part: "", columns: [0, scores.length], total, tier: "Xếp loại", rank: "(không in)" }],
  };
}

function tableOf(file: string): PublishedTable {
  const table = PUBLISHED_TABLES.find((candidate) => fileOf(candidate) === file);
  if (table === undefined) throw new Error(`no published table ${file}`);
  return table;
}

const TABLES: Readonly<Record<string, Table>> = {
  "bac-giang-2021-so-ung-dung": bacGiang("bac-giang-2021-so-ung-dung", "Chỉ số ứng dụng CNTT"),
  "bac-giang-2021-huyen-ung-dung": bacGiang("bac-giang-2021-huyen-ung-dung", "Chỉ số ứng dụng CNTT"),
  "bac-giang-2021-so-cong-ttdt": bacGiang("bac-giang-2021-so-cong-ttdt", "Tổng điểm"),
  "bac-giang-2021-huyen-cong-ttdt": bacGiang("bac-giang-2021-huyen-cong-ttdt", "Tổng điểm"),
  "bac-kan-2020-tinh": BAC_KAN("Môi trường chính sách CNTT"),
  "bac-kan-2020-huyen": BAC_KAN("Môi trường chính sách"),
  "bac-kan-2020-xa": BAC_KAN("Chính sách"),
  "cao-bang-2020-so": {
    scores: [
      "Hạ tầng kỹ thuật",
      "Ứng dụng CNTT",
      "Cung cấp thông tin trên Trang TTĐT",
      "Cung cấp DVCTT",
      "Nhân lực",
      "Chính sách",
    ],
    results: [
      { part: "", columns: [0, 6], total: "Tổng điểm 2020", tier: "Mức xếp hạng", rank: "Thứ tự xếp hạng 2020" },
    ],
  },
  "cao-bang-2020-huyen": {
    scores: ["Cơ sở hạ tầng", "Nhân lực", "Chính sách", "Hiện diện", "Tương tác", "Giao dịch", "Chuyển đổi"],
    results: [
      { part: "/readiness", columns: [0, 3], total: "Điều kiện sẵn sàng CQĐT" },
      { part: "/results", columns: [3, 7], total: "Kết quả CQĐT" },
      { part: "", columns: [0, 7], total: "Tổng điểm 2020", tier: "Mức xếp hạng", rank: "Thứ tự xếp hạng 2020" },
    ],
  },
};

/** The printed scores as Excel hands them over: numbers, and texts for marks. */
function scoresOf(row: PublishedRow, columns: readonly string[]): (string | number)[] {
  return columns.map((column) => readNumber(row[column] ?? "") ?? row[column] ?? "");
}

/** Thạch An's row says in its tier that nothing was submitted; its score cells are merged into that text. */
function isSubmitted(row: PublishedRow): boolean {
  return !Object.values(row).some((cell) => cell.includes("không cung cấp số liệu"));
}

/** Compares a result, written with as many decimals as print has, with what is printed; lost cells and known differences pass. */
function expectPrinted(table: string, row: PublishedRow, column: string | undefined, result: unknown): void {
  const printed = row[column ?? ""] ?? "";
  if (column === undefined || printed === "" || printed === "---") return;
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  const percent = printed.endsWith("%");
  const shown =
    typeof result === "number"
      ? (percent ? result * 100 : result).toFixed(decimals) + (percent ? "%" : "")
      : String(result);
  const unit = row["Đơn vị"] ?? row["Tiêu đề"] ?? row["Tiêu chí"] ?? "";
  const isKnown = PUBLISHED_DIFFERENCES.some(
    (known) => known.table === table && known.unit === unit && known.column === column && known.computed === shown,
  );
  if (!isKnown) expect({ unit, column, shown }).toEqual({ unit, column, shown: printed });
}

describe.each(Object.entries(TABLES))("%s, every printed row", (id, table) => {
  const rows = readPublished(id).filter(isSubmitted);
  const totals = rows.map((row) => [TOTAL(id, [[scoresOf(row, table.scores)]])]);

  test("TOTAL, PERCENT, TIER", () => {
    expect(rows.length).toBeGreaterThan(7);
    for (const row of rows) {
      for (const { part, columns, total, percent, tier } of table.results) {
        const scores = [[scoresOf(row, table.scores).slice(...columns)]];
        expectPrinted(id, row, total, TOTAL(id + part, scores));
        expectPrinted(id, row, percent, PERCENT(id + part, scores));
        if (tier !== undefined) expectPrinted(id, row, tier, TIER(id + part, scores));
      }
    }
  });

  test("RANK, a cell at a time and the whole column at once", () => {
    const rank = table.results.at(-1)?.rank;
    const all = RANK(id, totals, totals).flat();
    rows.forEach((row, index) => {
      const [[one] = []] = RANK(id, [totals[index] ?? []], totals, undefined, index + 1);
      expect(one).toBe(all[index]);
      expectPrinted(id, row, rank, one);
    });
  });

  test("EVALUATE gives what the single functions give", () => {
    const results = EVALUATE(
      id,
      rows.map((row) => scoresOf(row, table.scores)),
    );
    rows.forEach((row, index) => {
      const scores = scoresOf(row, table.scores);
      const expected = table.results.flatMap(({ part, columns, tier, rank }): unknown[] => {
        const own = [[scores.slice(...columns)]];
        return [
          TOTAL(id + part, own),
          expect.closeTo(Number(PERCENT(id + part, own)), 12),
          ...(tier === undefined ? [] : [TIER(id + part, own)]),
          ...(rank === undefined ? [] : RANK(id, [totals[index] ?? []], totals, undefined, index + 1).flat()),
        ];
      });
      expect(results[index]).toEqual(expected);
    });
  });
});

test("the first row of Bắc Kạn's departments, scores apart by total columns", () => {
  expect(TOTAL("bac-kan-2020-tinh/readiness", [[[17, 11, 8]]])).toBe(36);
  expect(TIER("bac-kan-2020-tinh/readiness", [[[17, 11, 8]]])).toBe("Mức 1");
  expect(TOTAL("bac-kan-2020-tinh", [[[17, 11, 8]], [[27, 26, 8.72, 3]]])).toBe(100.72);
  expect(PERCENT("bac-kan-2020-tinh", [[[17, 11, 8]], [[27, 26, 8.72, 3]]])).toBeCloseTo(0.9326, 4);
});

describe("Hòa Bình's departments, with the column of groups", () => {
  const { units } = rubricOf("hoa-binh-2019-so");
  const groupOf = (name: string) => units.find((unit) => unit.name === matchUnit(name, units))?.group ?? "";

  test.each([
    ["san-sang", "readiness", [0, 3]],
    ["ket-qua", "results", [3, 6]],
  ] as const)("RANK in the table %s gives the printed ranks", (file, part, columns) => {
    const table = tableOf(`hoa-binh-2019-so-${file}`);
    const rows = rowsOf(table);
    const scores = Object.values(table.scores).slice(...columns);
    const totals = rows.map((row) => [TOTAL(`hoa-binh-2019-so/${part}`, [[scoresOf(row, scores)]])]);
    const groups = rows.map((row) => [groupOf(row["Đơn vị"] ?? "")]);
    const printed = rows.map((row) => (row["Xếp hạng"] ?? "").replace("I", "1"));
    expect(RANK(`hoa-binh-2019-so/${part}`, totals, totals, groups).flat().map(String)).toEqual(printed);
  });
});
