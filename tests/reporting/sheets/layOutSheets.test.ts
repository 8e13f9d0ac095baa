import { layOutSheets } from "../../../src/reporting/sheets/layOutSheets";
import type { SheetToWrite } from "../../../src/reporting/sheets/sheetToWrite";
import { CHART, HOSTILE, REPORT, TABLE } from "./support/smallReport";

function sheet(sheets: readonly SheetToWrite[], id: string): SheetToWrite {
  const found = sheets.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

test("an overview with the sentences and what there is, then a sheet for each table and each chart", () => {
  const sheets = layOutSheets(REPORT);
  expect(sheets.map(({ id, name }) => [id, name])).toEqual([
    ["report", "Báo cáo"],
    [TABLE.id, "Báo cáo - Bảng 1"],
    [CHART.id, "Báo cáo - Hình 1"],
  ]);
  const texts = sheet(sheets, "report")
    .cells.flat()
    .filter((cell) => cell !== null);
  expect(texts).toEqual([
    "Kết quả năm 2020",
    "Kết quả tổng hợp",
    "Có 01 cơ quan đạt Mức I.",
    "Các bảng và hình",
    "Bảng 1. Xếp hạng tổng thể (trang “Báo cáo - Bảng 1”)",
    "Hình 1. =Hạ tầng (trang “Báo cáo - Hình 1”)",
    "Tính bằng CQDT.",
  ]);
});

test("headings are merged over and down, rows below them, an unknown is a dash, a note stands in its unit's row", () => {
  const { cells, merges, page, frozen } = sheet(layOutSheets(REPORT), TABLE.id);
  expect(cells.slice(1, 8)).toEqual([
    ["TT", "Đơn vị", "Mức xếp loại", "Hạ tầng", null, "Tỷ lệ"],
    [null, null, null, "Năm 2020", "Năm 2019", null],
    [null, "Điểm tối đa", null, 10, 10, null],
    ["I. Các sở", null, null, null, null, null],
    [1, "Sở Y tế", "Mức I", 9.5, 8, 0.95],
    [2, HOSTILE, "Mức II", 7, "–", 0.7],
    [3, "Văn phòng", "Không cung cấp số liệu", null, null, null],
  ]);
  expect(merges).toEqual(
    expect.arrayContaining([
      { row: 2, column: 1, rows: 2, columns: 1 },
      { row: 2, column: 4, rows: 1, columns: 2 },
      { row: 5, column: 1, rows: 1, columns: 6 },
      { row: 8, column: 3, rows: 1, columns: 4 },
    ]),
  );
  expect(page).toMatchObject({ orientation: "landscape", repeatedRows: { first: 2, last: 3 } });
  expect(frozen.rows).toBe(3);
});

test("a chart rests on its own numbers beside it, outside of what is printed; what is not known has no mark", () => {
  const { cells, charts, page } = sheet(layOutSheets(REPORT), CHART.id);
  const [chart] = charts;
  const at = (row: number, column: number): unknown => cells[row - 1]?.[column - 1];
  expect(chart?.categories.rows).toBe(2);
  const { row = 0, column = 0 } = chart?.categories ?? {};
  expect([at(row, column), at(row + 1, column)]).toEqual(CHART.categories);
  expect(chart?.series.map(({ name }) => at(name.row, name.column))).toEqual(["2020", "2019"]);
  expect(chart?.series.map(({ values }) => [at(values.row, values.column), at(values.row + 1, values.column)])).toEqual(
    [
      [9.5, 7],
      [8, null],
    ],
  );
  expect((page.printArea?.columns ?? Infinity) < column).toBe(true);
  expect(cells.flat()).toContain(CHART.altText);
});

test("live formulas stand in the table with what they show now, helpers at its right are hidden", () => {
  const sheets = layOutSheets(REPORT, {
    formulas: {
      ofTable: (table, { row, helperColumn }) => ({
        cells: table.rows.map((_, index) =>
          table.columns.map(({ id }) => (id === "points:a" && index === 2 ? `=B${row}` : null)),
        ),
        helpers: table.rows.map(() => [helperColumn]),
      }),
      ofChart: () => null,
    },
  });
  const { cells, hiddenColumns, numberFormats, page } = sheet(sheets, TABLE.id);
  expect(cells[5]?.[3]).toEqual({ formula: "=B4", shown: 9.5 });
  expect(numberFormats[5]?.[3]).toBe("#,##0.0");
  expect(hiddenColumns).toEqual([8]);
  expect(cells[3]?.[7]).toBe(8);
  expect(page.printArea).toMatchObject({ columns: 6 });
});

test("names are what Excel takes, different from those that stay, and the user's where he gave one", () => {
  const heading = (text: string) => ({ kind: "heading", level: 1, text }) as const;
  const long = "Ủy ban nhân dân huyện 'Rất/Dài' có tên dài hơn ba mươi mốt ký tự";
  const pages = layOutSheets(
    { ...REPORT, parts: [heading(long), heading(long), heading("Sở Y tế"), heading("Khác")] },
    { arrangement: "headings", taken: ["sở y tế"], names: new Map([["page:Khác", "Của tôi"]]) },
  );
  expect(pages.map(({ name }) => name)).toEqual([
    "Ủy ban nhân dân huyện 'Rất Dài",
    "Ủy ban nhân dân huyện 'Rất (2)",
    "Sở Y tế (2)",
    "Của tôi",
  ]);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(4);
});

test("a chart whose legend takes a line a series is higher by these lines, so that its bars are not pressed together", () => {
  const rows = (name: string): number => {
    const series = Array.from({ length: 12 }, (_, index) => ({ name: `${name} ${String(index)}`, values: [5, 3] }));
    const categories = Array.from({ length: 10 }, (_, index) => `Sở ${String(index)}`);
    const chart = { ...CHART, kind: "stacked", categories, series } as const;
    const [made] = layOutSheets({ ...REPORT, parts: [{ kind: "chart", chart }] }).flatMap(({ charts }) => charts);
    return made?.place.rows ?? 0;
  };
  expect(rows("Thông tin tuyên truyền, phổ biến, hướng dẫn thực hiện pháp luật") - rows("CSHT")).toBeGreaterThanOrEqual(
    8,
  );
});
