import { auditTables } from "../../../../src/checking/audit/tables/auditTables";
import type { AuditEntry } from "../../../../src/checking/audit/audit";
import type { CellValue } from "../../../../src/grid/grid";
import { findRubric } from "../../../../src/rubric/library";
import type { Rubric } from "../../../../src/rubric/rubric";
import { gridFrom } from "../../../support/gridFrom";
import { fc } from "../../../support/properties";
import { publishedGrid } from "./publishedGrids";

function rubric(id: string): Rubric {
  const found = findRubric(id);
  if (found === undefined) throw new Error(`${id} is not in the library`);
  return found;
}

const DEPARTMENTS = [
  "cao-bang-2020-so",
  "cao-bang-2020-so-bang2-ha-tang",
  "cao-bang-2020-so-bang3-ung-dung",
  "cao-bang-2020-so-bang4-trang-ttdt",
  "cao-bang-2020-so-bang5-dvctt",
  "cao-bang-2020-so-bang6-nhan-luc",
  "cao-bang-2020-so-bang7-chinh-sach",
];
const DISTRICTS = [
  "cao-bang-2020-huyen",
  "cao-bang-2020-huyen-bang9-dieu-kien-san-sang",
  "cao-bang-2020-huyen-bang10-ha-tang",
  "cao-bang-2020-huyen-bang11-nhan-luc",
  "cao-bang-2020-huyen-bang12-chinh-sach",
  "cao-bang-2020-huyen-bang13-ket-qua",
  "cao-bang-2020-huyen-bang14-hien-dien",
  "cao-bang-2020-huyen-bang15-tuong-tac",
  "cao-bang-2020-huyen-bang16-giao-dich",
  "cao-bang-2020-huyen-bang17-chuyen-doi",
];

function wrongCells(entries: readonly AuditEntry[]): readonly string[] {
  return entries
    .filter(({ verdict }) => verdict === "wrong")
    .map(({ sheet, cell, printed }) => `${sheet} ${cell} ${String(printed)}`);
}

describe("published tables held against each other", () => {
  test("Cao Bằng's departments: 240 cells of seven tables agree, and last year's 20 ranks follow from its scores", () => {
    const { entries, problems } = auditTables(DEPARTMENTS.map(publishedGrid), rubric("cao-bang-2020-so"));
    expect(problems).toEqual([]);
    const others = entries.filter(({ basis }) => basis === "other-table");
    expect(others.filter(({ verdict }) => verdict === "agrees")).toHaveLength(240);
    expect(others).toHaveLength(240);
    const ranks = entries.filter(({ output }) => output === "rank");
    expect(ranks.map(({ verdict, year }) => `${verdict} ${String(year)}`)).toEqual(
      new Array<string>(20).fill("agrees previous"),
    );
  });

  test("every name that is not the roster's is shown", () => {
    const { matches } = auditTables(DEPARTMENTS.map(publishedGrid), rubric("cao-bang-2020-so"));
    expect(new Set(matches.map(({ written, unit }) => `${written} -> ${unit}`))).toEqual(
      new Set(["Sở Lao động-TB&XH -> Sở Lao động, TB&XH", "Ban Quản lý khu kinh tế -> Ban QL KKT"]),
    );
  });

  test("Cao Bằng's districts: two districts' Tương tác differs between Bảng 8 and Bảng 13 and 15; both cells are named", () => {
    const { entries, matches } = auditTables(DISTRICTS.map(publishedGrid), rubric("cao-bang-2020-huyen"));
    expect(wrongCells(entries)).toEqual([
      "cao-bang-2020-huyen L2 22.25",
      "cao-bang-2020-huyen-bang13-ket-qua F2 22.50",
      "cao-bang-2020-huyen-bang15-tuong-tac B3 22.50",
      "cao-bang-2020-huyen L5 18.86",
      "cao-bang-2020-huyen-bang13-ket-qua F5 22.25",
      "cao-bang-2020-huyen-bang15-tuong-tac B4 22.25",
    ]);
    const reason = entries.find(({ verdict, cell }) => verdict === "wrong" && cell === "L2")?.reasons[0];
    expect(reason).toEqual({
      code: "other-table-differs",
      sheet: "cao-bang-2020-huyen-bang13-ket-qua",
      cell: "F2",
      value: "22.50",
    });
    expect(matches.map(({ written, unit }) => `${written} -> ${unit}`)).toContain(
      "Huyện Quảng Uyên -> Huyện Quảng Hòa",
    );
  });

  test("last year's ranks of districts that were merged since are bounded, not refused", () => {
    const { entries } = auditTables(DISTRICTS.map(publishedGrid), rubric("cao-bang-2020-huyen"));
    const ranks = entries.filter(({ output, year }) => output === "rank" && year === "previous");
    expect(ranks.map(({ printed, verdict }) => [printed, verdict])).toEqual(
      ["4", "7", "9", "6", "3", "12", "5", "8", "13"].map((rank) => [rank, "agrees"]),
    );
  });

  test("Hòa Bình: the total of a part and its rank are held against the part's own table", () => {
    const names = ["hoa-binh-2019-so-tong-the", "hoa-binh-2019-so-san-sang", "hoa-binh-2019-so-ket-qua"];
    const { entries } = auditTables(names.map(publishedGrid), rubric("hoa-binh-2019-so"));
    expect(wrongCells(entries)).toEqual(["hoa-binh-2019-so-tong-the E7 40.5", "hoa-binh-2019-so-ket-qua F10 36.9"]);
  });

  test("Bắc Giang: the index and the portal table of the same units are not mistaken for one another", () => {
    const names = ["bac-giang-2021-so-ung-dung", "bac-giang-2021-so-cong-ttdt"];
    const { entries, problems } = auditTables(names.map(publishedGrid), rubric("bac-giang-2021-so-ung-dung"));
    expect(entries).toEqual([]);
    expect(problems.map(({ code, sheet }) => [code, sheet])).toContainEqual([
      "columns-unmatched",
      "bac-giang-2021-so-cong-ttdt",
    ]);
  });
});

/** A part of a table with a criterion and two years over merged headings, as Cao Bằng prints it. */
function part(
  heading: string,
  years: readonly [string, string],
  rows: readonly (readonly CellValue[])[],
  sheet = "Bảng 16",
): ReturnType<typeof gridFrom> {
  return gridFrom(
    [
      ["Bảng 16. Kết quả so sánh tổng điểm."],
      ["STT", "Đơn vị", heading, null],
      [null, null, ...years],
      ...rows.map((row, index) => [index + 1, ...row]),
    ],
    { sheet, merges: ["A2:A3", "B2:B3", "C2:D2"] },
  );
}

const TRANSACTIONS: readonly (readonly CellValue[])[] = [
  ["Huyện Hòa An", 2.26, 2.31],
  ["TP.Cao Bằng", 2.26, 1.15],
  ["Huyện Hà Quảng", 1.97, 3.29],
  ["Huyện Hạ Lang", 1.43, 1.28],
  ["Huyện Trùng Khánh", 1.3, 1.11],
];

describe("tables that do not fit", () => {
  const board = rubric("cao-bang-2020-huyen");
  const main = [publishedGrid("cao-bang-2020-huyen"), publishedGrid("cao-bang-2020-huyen-bang13-ket-qua")];

  test("headings of the wrong years are told by the numbers, and the table is compared as what it is", () => {
    const { problems, entries } = auditTables(
      [...main, part("Giao dịch", ["Năm 2019", "Năm 2018"], TRANSACTIONS)],
      board,
    );
    expect(problems).toContainEqual({
      code: "column-fits-other",
      sheet: "Bảng 16",
      cell: "C4",
      claimed: { criterion: "transaction", output: "score", year: 2019 },
      fits: { criterion: "transaction", output: "score", year: 2020 },
      agreeing: 5,
      compared: 5,
    });
    expect(problems.map(({ code }) => code)).toContain("other-year");
    expect(entries.filter(({ sheet }) => sheet === "Bảng 16").map(({ verdict }) => verdict)).toEqual(
      new Array<string>(10).fill("agrees"),
    );
  });

  test("a heading that names another criterion is told by the numbers", () => {
    const { problems } = auditTables([...main, part("Hiện diện", ["Năm 2020", "Năm 2019"], TRANSACTIONS)], board);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: "column-fits-other",
        claimed: { criterion: "presence", output: "score", year: 2020 },
        fits: { criterion: "transaction", output: "score", year: 2020 },
      }),
    );
  });

  test("a unit that stands in two rows is reported and left out; the others are compared", () => {
    const rows = [...TRANSACTIONS, ["Huyện Hòa An", 9, 9]];
    const { problems, entries } = auditTables([...main, part("Giao dịch", ["Năm 2020", "Năm 2019"], rows)], board);
    expect(problems).toContainEqual({
      code: "unit-twice",
      sheet: "Bảng 16",
      unit: "Huyện Hòa An",
      cells: ["B4", "B9"],
    });
    expect(entries.filter(({ sheet }) => sheet === "Bảng 16")).toHaveLength(8);
  });

  test("a table of another level is said to be one and compared with nothing", () => {
    const { problems, entries } = auditTables(
      [publishedGrid("cao-bang-2020-so"), ...main],
      rubric("cao-bang-2020-huyen"),
    );
    expect(problems).toContainEqual({ code: "other-units", sheet: "cao-bang-2020-so", known: 0, units: 20 });
    expect(entries.filter(({ sheet }) => sheet === "cao-bang-2020-so")).toEqual([]);
  });

  test("an unknown name is reported until the user pairs it", () => {
    const rows = [["Huyện Hòa An (cũ)", 2.26, 2.31], ...TRANSACTIONS.slice(1)];
    const table = part("Giao dịch", ["Năm 2020", "Năm 2019"], rows);
    expect(auditTables([...main, table], board).problems).toEqual([
      { code: "unit-unmatched", sheet: "Bảng 16", cell: "B4", name: "Huyện Hòa An (cũ)" },
    ]);
    const paired = auditTables([...main, table], board, [{ written: "Huyện Hòa An (cũ)", unit: "Huyện Hòa An" }]);
    expect(paired.problems).toEqual([]);
    expect(paired.matches).toContainEqual({
      sheet: "Bảng 16",
      cell: "B4",
      written: "Huyện Hòa An (cũ)",
      unit: "Huyện Hòa An",
    });
  });

  test("a sheet of text is no table of a wrong rubric: it is passed over", () => {
    const paragraph = "Sở Y tế và Sở Nội vụ đều đạt 12,5 điểm, cao hơn năm 2019; cần tiếp tục quan tâm đến giao dịch.";
    const texts = [
      gridFrom([["Ghi chú"]], { sheet: "Ghi chú" }),
      gridFrom([["Mục", "Nội dung"], ...["1.1", "1.2", "1.3", "1.4"].map((place) => [`Mục ${place}`, paragraph])], {
        sheet: "Nhận xét",
      }),
      gridFrom([["STT", "Đơn vị", "Tổng điểm"], ...[1, 2, 3, 4].map((ordinal) => [ordinal, paragraph, paragraph])], {
        sheet: "Ý kiến",
      }),
    ];
    const { problems, entries } = auditTables([...texts, ...main], board);
    expect(problems).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  });

  test("a sheet of numbers without a table of the rubric is reported, and leaves the others compared", () => {
    const numbers = gridFrom([["Tháng", "Mưa"], ...[3, 5, 9, 11].map((rain, at) => [`Tháng ${String(at)}`, rain])], {
      sheet: "Thời tiết",
    });
    const { problems, entries } = auditTables([numbers, ...main], board);
    expect(problems.map(({ code, sheet }) => [code, sheet])).toEqual([["table-not-read", "Thời tiết"]]);
    expect(entries.length).toBeGreaterThan(0);
  });

  test("a table of another level is reported though it stands beside a text", () => {
    const other = publishedGrid("cao-bang-2020-so");
    const note = gridFrom([["Nhận xét"]], { sheet: "Nhận xét" });
    expect(auditTables([other, note, ...main], board).problems.map(({ code, sheet }) => [code, sheet])).toEqual([
      ["other-units", "cao-bang-2020-so"],
    ]);
  });

  test("two levels in one table: the other level's rows are named one by one", () => {
    const rows = [...TRANSACTIONS, ["Sở Y tế", 1, 1]];
    const { problems } = auditTables([...main, part("Giao dịch", ["Năm 2020", "Năm 2019"], rows)], board);
    expect(problems).toEqual([{ code: "unit-unmatched", sheet: "Bảng 16", cell: "B9", name: "Sở Y tế" }]);
  });

  test("a table of years that are not the rubric's is said to be one", () => {
    const rows = TRANSACTIONS.map(([name]) => [name ?? null, 7.77, 8.88]);
    const { problems } = auditTables([...main, part("Giao dịch", ["Năm 2015", "Năm 2014"], rows)], board);
    expect(problems).toEqual([{ code: "other-year", sheet: "Bảng 16", years: [2015, 2014], expected: 2020 }]);
  });

  test("two years side by side on one sheet are held apart: each is compared with its own year", () => {
    const differing = [["Huyện Hòa An", 2.26, 9.99], ...TRANSACTIONS.slice(1)];
    const { problems, entries } = auditTables([...main, part("Giao dịch", ["Năm 2020", "Năm 2019"], differing)], board);
    expect(problems).toEqual([]);
    const wrong = entries.filter(({ sheet, verdict }) => sheet === "Bảng 16" && verdict === "wrong");
    expect(wrong).toMatchObject([{ cell: "D4", year: "previous" }]);
  });

  test("columns that no heading and no value gives a meaning are named", () => {
    const rows = TRANSACTIONS.map(([name, points], at) => [name ?? null, points ?? null, 100 + at]);
    const table = gridFrom([["Đơn vị", "Giao dịch", "Độ hài lòng"], ...rows], { sheet: "Bảng 16" });
    const { problems, entries } = auditTables([...main, table], board);
    expect(problems).toMatchObject([
      { code: "columns-unmatched", sheet: "Bảng 16", columns: [{ cell: "C2", heading: "Độ hài lòng" }], compared: 1 },
    ]);
    expect(entries.filter(({ sheet }) => sheet === "Bảng 16")).toHaveLength(5);
  });

  test("a table of which no column can be matched is said not to be compared", () => {
    const rows = TRANSACTIONS.map(([name], at) => [name ?? null, 100 + at, 200 + at]);
    const { problems } = auditTables([...main, part("Độ hài lòng", ["Quý I", "Quý II"], rows)], board);
    expect(problems.map(({ code, sheet }) => [code, sheet])).toEqual([["table-not-read", "Bảng 16"]]);
  });

  test("the same number printed at fewer digits is rounding, another one is wrong", () => {
    const verdictsOf = (first: CellValue): readonly string[] =>
      auditTables(
        [
          ...main,
          part(
            "Giao dịch",
            ["Năm 2020", "Năm 2019"],
            [["Huyện Hòa An", first, "2,31"], ...TRANSACTIONS.slice(1).map(([name]) => [name ?? null, null, null])],
          ),
        ],
        board,
      ).entries.flatMap(({ sheet, cell, verdict }) => (sheet === "Bảng 16" && cell === "C4" ? [verdict] : []));
    expect(verdictsOf("2,26")).toEqual(["agrees"]);
    expect(verdictsOf("2,3")).toEqual(["rounding"]);
    expect(verdictsOf("2,4")).toEqual(["wrong"]);
  });
});

describe("planted mistakes", () => {
  const board = rubric("cao-bang-2020-so");
  const clean = publishedGrid("cao-bang-2020-so");
  const units = clean.values.slice(1).map((row) => String(row[0]));
  const tableOf = (numbers: readonly CellValue[], order: readonly number[]): ReturnType<typeof gridFrom> =>
    gridFrom(
      [
        ["TT", "Đơn vị", "Ứng dụng CNTT"],
        ...order.map((unit, place) => [place + 1, units[unit] ?? "", numbers[unit] ?? null]),
      ],
      { sheet: "Bảng 3" },
    );
  const printed = clean.values.slice(1).map((row) => Number(row[6]));

  test("in any order a clean table is silent, and one changed number is named in both tables, no other", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...units.keys()], { minLength: units.length }),
        fc.nat(units.length - 1),
        fc.integer({ min: 1, max: 30 }),
        (order, unit, tenths) => {
          expect(wrongCells(auditTables([clean, tableOf(printed, order)], board).entries)).toEqual([]);
          const planted = printed.map((number, index) => (index === unit ? number + tenths / 10 : number));
          const { entries } = auditTables([clean, tableOf(planted, order)], board);
          const wrong = entries.filter(({ verdict }) => verdict === "wrong");
          expect(wrong.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
            `cao-bang-2020-so G${String(unit + 2)}`,
            `Bảng 3 C${String(order.indexOf(unit) + 2)}`,
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("two ranks of last year exchanged are named with each other", () => {
    const tables = DEPARTMENTS.map(publishedGrid);
    const [main, ...others] = tables;
    if (main === undefined) throw new Error("no table");
    const values = main.values.map((row) => [...row]);
    const [first, second] = [values[1], values[6]];
    if (first === undefined || second === undefined) throw new Error("no rows");
    [first[3], second[3]] = [second[3] ?? null, first[3] ?? null];
    const { entries } = auditTables([{ ...main, values }, ...others], board);
    const wrong = entries.filter(({ verdict }) => verdict === "wrong");
    expect(wrong.map(({ cell, reasons }) => [cell, reasons])).toEqual([
      ["D2", [{ code: "swapped-ranks", unit: "Sở Lao động, TB&XH", cell: "D7" }]],
      ["D7", [{ code: "swapped-ranks", unit: "Sở Giáo dục và Đào tạo", cell: "D2" }]],
    ]);
  });
});

test("last year's ranks without its scores: only what cannot be is wrong", () => {
  const ranked = (ranks: readonly CellValue[]): readonly string[] => {
    const grid = gridFrom([
      ["Đơn vị", "Tổng điểm 2020", "Thứ tự xếp hạng 2020", "Thứ tự xếp hạng 2019"],
      ...["Huyện Hòa An", "Huyện Hà Quảng", "Huyện Bảo Lạc"].map((name, index) => [
        name,
        90 - index,
        index + 1,
        ranks[index] ?? null,
      ]),
    ]);
    return auditTables([grid], rubric("cao-bang-2020-huyen")).entries.map(({ verdict }) => verdict);
  };
  expect(ranked([3, 9, 1])).toEqual(["unknown", "unknown", "unknown"]);
  expect(ranked([2, 2, 4])).toEqual(["unknown", "unknown", "unknown"]);
  expect(ranked([2, 2, 3])).toEqual(["wrong", "wrong", "unknown"]);
  expect(ranked([0, 1.5, 1])).toEqual(["wrong", "wrong", "unknown"]);
});
