import type { CellValue } from "../../src/grid/grid";
import type { Scoreboard } from "../../src/reading/scoreboard";
import { gridFrom } from "../support/gridFrom";
import type { GridOptions } from "../support/gridFrom";
import { DEPARTMENTS, HEADINGS, namesOf, problems, read } from "./readSheets";

function board(rows: readonly (readonly CellValue[])[], options?: GridOptions): Scoreboard {
  return read(gridFrom([HEADINGS, ...rows], options), DEPARTMENTS);
}

/** Name, row and the points of the two indicators that the sheets below show. */
function unitsOf({ units, scores }: Scoreboard): readonly (readonly CellValue[])[] {
  return units.map(({ name, row }, index) => [
    name,
    row,
    ...(scores[index] ?? []).slice(0, 2).map((score) => (score.kind === "number" ? score.points : null)),
  ]);
}

const TWO_UNITS = [
  ["Sở Y tế", 4, 8],
  ["Sở Tài chính", 5, 7],
];

describe("score and percent in alternating rows", () => {
  test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
    [
      "name in the first row",
      [
        [1, "Sở Y tế", 4, 8],
        [null, null, "40%", "80%"],
        [2, "Sở Tài chính", 5, 7],
        [null, null, "50%", "70%"],
      ],
      [],
    ],
    [
      "names merged over both rows",
      [
        [1, "Sở Y tế", 4, 8],
        [null, null, "40%", "80%"],
        [2, "Sở Tài chính", 5, 7],
        [null, null, "50%", "70%"],
      ],
      ["A2:A3", "B2:B3", "A4:A5", "B4:B5"],
    ],
    [
      "names in both rows",
      [
        [1, "Sở Y tế", 4, 8],
        [1, "Sở Y tế", "40%", "80%"],
        [2, "Sở Tài chính", 5, 7],
        [2, "Sở Tài chính", "50%", "70%"],
      ],
      [],
    ],
    [
      "percentages headed in the unit column",
      [
        [1, "Sở Y tế", 4, 8],
        [null, "Tỷ lệ (%)", 40, 80],
        [2, "Sở Tài chính", 5, 7],
        [null, "Tỷ lệ (%)", 50, 70],
      ],
      [],
    ],
  ])("%s", (_, rows, merges) => {
    expect(unitsOf(board(rows, { merges }))).toEqual([
      ["Sở Y tế", 2, 4, 8],
      ["Sở Tài chính", 4, 5, 7],
    ]);
  });

  test.each<[string, readonly string[]]>([
    ["names in the first row", []],
    ["names merged over both rows", ["A2:A3", "B2:B3", "A4:A5", "B4:B5"]],
  ])("the percentages come first, %s", (_, merges) => {
    const rows = [
      [1, "Sở Y tế", "40%", "80%"],
      [null, null, 4, 8],
      [2, "Sở Tài chính", "50%", "70%"],
      [null, null, 5, 7],
    ];
    expect(unitsOf(board(rows, { merges }))).toEqual([
      ["Sở Y tế", 3, 4, 8],
      ["Sở Tài chính", 5, 5, 7],
    ]);
  });

  test("the percentages come first and are formatted numbers", () => {
    const rows = [
      [1, "Sở Y tế", 0.4, 0.8],
      [null, null, 4, 8],
    ];
    expect(unitsOf(board(rows, { numberFormats: { C2: "0%", D2: "0%" } }))).toEqual([["Sở Y tế", 3, 4, 8]]);
  });

  test("a column says which row holds points", () => {
    const headings = ["STT", "Đơn vị", "Nội dung", "Hạ tầng kỹ thuật", "Ứng dụng CNTT"];
    const of = (first: string, second: string, rows: readonly (readonly CellValue[])[]): Scoreboard =>
      read(
        gridFrom([
          headings,
          [1, "Sở Y tế", first, ...(rows[0] ?? [])],
          [null, null, second, ...(rows[1] ?? [])],
          [2, "Sở Tài chính", first, ...(rows[2] ?? [])],
          [null, null, second, ...(rows[3] ?? [])],
        ]),
        DEPARTMENTS,
      );
    const points = [
      [4, 8],
      [40, 80],
      [5, 7],
      [50, 70],
    ];
    expect(unitsOf(of("Điểm", "Tỷ lệ (%)", points))).toEqual([
      ["Sở Y tế", 2, 4, 8],
      ["Sở Tài chính", 4, 5, 7],
    ]);
    const shares = [
      [40, 80],
      [4, 8],
      [50, 70],
      [5, 7],
    ];
    expect(unitsOf(of("Tỷ lệ %", "Số điểm", shares))).toEqual([
      ["Sở Y tế", 3, 4, 8],
      ["Sở Tài chính", 5, 5, 7],
    ]);
  });

  test("two rows of numbers a unit of which neither says what it is are not guessed", () => {
    const rows = [
      [1, "Sở Y tế", 4, 8],
      [null, null, 7, 9],
      [2, "Sở Tài chính", 5, 7],
      [null, null, 3, 2],
    ];
    const merges = ["A2:A3", "B2:B3", "A4:A5", "B4:B5"];
    expect(problems(gridFrom([HEADINGS, ...rows], { merges }), DEPARTMENTS)).toEqual([
      { code: "rows-ambiguous", sheet: "Sheet1", unit: "Sở Y tế", row: 2, other: 3 },
    ]);
  });
});

describe("score and percent in one cell", () => {
  test.each<[string, string]>([
    ["4.00 40.00%", "8 80%"],
    ["4\n40%", "8,0\n80,0%"],
    ["4 (40%)", "8,0(80,00 %)"],
    ["4/40%", "8 - 80%"],
    ["40% (4)", "(80%) 8"],
  ])("%s", (first, second) => {
    expect(
      unitsOf(
        board([
          [1, "Sở Y tế", first, second],
          [2, "Sở Tài chính", 5, 7],
        ]),
      ),
    ).toEqual([
      ["Sở Y tế", 2, 4, 8],
      ["Sở Tài chính", 3, 5, 7],
    ]);
  });

  test("two numbers without a percent sign are not guessed", () => {
    expect(board([[1, "Sở Y tế", "4 40", "8 (80)"]]).scores[0]?.slice(0, 2)).toEqual([
      { kind: "text", text: "4 40" },
      { kind: "text", text: "8 (80)" },
    ]);
  });
});

describe("unit names over two rows", () => {
  test.each<[string, readonly (readonly CellValue[])[], readonly (readonly CellValue[])[]]>([
    [
      "the rest begins in lower case",
      [
        [1, "Sở Lao động - Thương binh", 4, 8],
        [null, "và Xã hội", null, null],
        [2, "Sở Tài chính", 5, 7],
      ],
      [
        ["Sở Lao động - Thương binh và Xã hội", 2, 4, 8],
        ["Sở Tài chính", 4, 5, 7],
      ],
    ],
    [
      "the first part asks for more",
      [
        [1, "Văn phòng Đoàn ĐBQH và", 4, 8],
        [null, "HĐND tỉnh", null, null],
        [2, "Sở Tài chính", 5, 7],
      ],
      [
        ["Văn phòng Đoàn ĐBQH và HĐND tỉnh", 2, 4, 8],
        ["Sở Tài chính", 4, 5, 7],
      ],
    ],
    [
      "the points stand in the second row",
      [
        [1, "Sở Lao động - Thương binh", null, null],
        [null, "và Xã hội", 4, 8],
        [2, "Sở Tài chính", 5, 7],
      ],
      [
        ["Sở Lao động - Thương binh và Xã hội", 3, 4, 8],
        ["Sở Tài chính", 4, 5, 7],
      ],
    ],
    [
      "beside the percentages",
      [
        [1, "Trường Cao", 4, 8],
        [null, "đẳng Bắc Kạn", "40%", "80%"],
        [2, "Sở Tài chính", 5, 7],
      ],
      [
        ["Trường Cao đẳng Bắc Kạn", 2, 4, 8],
        ["Sở Tài chính", 4, 5, 7],
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(unitsOf(board(rows))).toEqual(expected);
  });

  test("a unit without scores below another is a unit of its own", () => {
    expect(
      namesOf(
        board([
          [1, "Sở Y tế", 4, 8],
          [2, "Sở Tài chính", null, null],
        ]),
      ),
    ).toEqual(["Sở Y tế", "Sở Tài chính"]);
  });
});

test("values in brackets under or beside ranks are no units and do not change points", () => {
  const headings = [...HEADINGS, "Xếp hạng"];
  const under = read(
    gridFrom([
      headings,
      [1, "Sở Y tế", 4, 8, 2],
      [null, null, null, null, "(85,2)"],
      [2, "Sở Tài chính", 5, 7, "1"],
      [null, null, null, null, "(90)"],
    ]),
    DEPARTMENTS,
  );
  expect(unitsOf(under).map(([name]) => name)).toEqual(TWO_UNITS.map(([name]) => name));
  const beside = read(
    gridFrom([headings, [1, "Sở Y tế", 4, 8, "2 (85,2)"], [2, "Sở Tài chính", 5, 7, "1\n(90)"]]),
    DEPARTMENTS,
  );
  expect(namesOf(beside)).toEqual(["Sở Y tế", "Sở Tài chính"]);
});

test("a page number in the middle of a page is no unit", () => {
  const rows = [
    [1, "Sở Y tế", 4, 8],
    [null, null, 2, null],
    ["Phụ lục 2 (tiếp theo)"],
    HEADINGS,
    [2, "Sở Tài chính", 5, 7],
    [null, null, "Trang 3/5", null],
    [null, "- 3 -", null, null],
    [3, "Sở Tư pháp", 6, 9],
  ];
  expect(namesOf(board(rows))).toEqual(["Sở Y tế", "Sở Tài chính", "Sở Tư pháp"]);
});
