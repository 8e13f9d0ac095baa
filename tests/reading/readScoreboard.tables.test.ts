import type { CellValue } from "../../src/grid/grid";
import { gridFrom } from "../support/gridFrom";
import { columnsOf, DEPARTMENTS, HEADINGS, namesOf, problems, read } from "./readSheets";

const DEPARTMENT_ROWS: readonly (readonly CellValue[])[] = [
  [1, "Sở Y tế", 4, 8],
  [2, "Sở Tài chính", 5, 7],
];

describe("several tables below each other", () => {
  test("the one that the rubric names is read, wherever it stands", () => {
    const staff = [
      ["STT", "Đơn vị", "Số máy tính", "Kinh phí"],
      [1, "Sở Nội vụ", 3, 120],
      [2, "Sở Tư pháp", 4, 90],
    ];
    const scores = [HEADINGS, ...DEPARTMENT_ROWS];
    const above = read(gridFrom([["Bảng 1"], ...staff, [], ["Bảng 2"], ...scores]), DEPARTMENTS);
    const below = read(gridFrom([["Bảng 1"], ...scores, [], ["Bảng 2"], ...staff]), DEPARTMENTS);
    expect(namesOf(above)).toEqual(["Sở Y tế", "Sở Tài chính"]);
    expect(namesOf(below)).toEqual(["Sở Y tế", "Sở Tài chính"]);
    expect(above.layout).toMatchObject({ headingRows: [7], firstRow: 8, lastRow: 9 });
    expect(below.layout).toMatchObject({ headingRows: [2], firstRow: 3, lastRow: 4 });
  });

  test.each<[string, readonly (readonly CellValue[])[]]>([
    [
      "with STT",
      [
        ["STT", "Trường", "Số phòng máy", "Số giáo viên"],
        [1, "THPT Chuyên", 3, 45],
      ],
    ],
    [
      "without",
      [
        [null, "Trường", "Số phòng máy", "Số giáo viên"],
        [null, "THPT Chuyên", 3, 45],
      ],
    ],
    [
      "of counts",
      [
        ["STT", "Mức xếp loại", "Số đơn vị", "Tỷ lệ"],
        [1, "Tốt", 4, "40%"],
        [2, "Khá", 5, "50%"],
      ],
    ],
    [
      "of results",
      [
        ["STT", "Đơn vị", "Tổng điểm", "Xếp hạng"],
        [1, "Sở Tài chính", 50.5, 1],
      ],
    ],
  ])("another table below is not read on, %s", (_, rows) => {
    const board = read(gridFrom([HEADINGS, ...DEPARTMENT_ROWS, [], ...rows]), DEPARTMENTS);
    expect(namesOf(board)).toEqual(["Sở Y tế", "Sở Tài chính"]);
  });

  test("a unit whose name begins like a heading and that has marks only is no other table", () => {
    const board = read(
      gridFrom([
        HEADINGS,
        ...DEPARTMENT_ROWS,
        [null, "Đơn vị sự nghiệp", "Không đánh giá", "Không đánh giá"],
        [4, "Sở Tư pháp", 6, 9],
      ]),
      { ...DEPARTMENTS, marks: { zero: [], exempt: ["Không đánh giá"], notSubmitted: [] } },
    );
    expect(namesOf(board)).toEqual(["Sở Y tế", "Sở Tài chính", "Đơn vị sự nghiệp", "Sở Tư pháp"]);
  });

  const twice = [
    ["Bảng 1. Điểm tự chấm"],
    HEADINGS,
    ...DEPARTMENT_ROWS,
    ["Bảng 2. Điểm thẩm định"],
    HEADINGS,
    [1, "Sở Y tế", 3, 6],
    [2, "Sở Tài chính", 4, 5],
  ];

  test("two tables with the same headings and units are not guessed between", () => {
    expect(problems(gridFrom(twice), DEPARTMENTS)).toEqual([
      { code: "tables-alike", sheet: "Sheet1", headingRows: [2, 6] },
    ]);
  });

  test.each([
    [[2], [4, 8]],
    [[6], [3, 6]],
  ])("the user chooses the one with headings in rows %j", (headingRows, expected) => {
    const { units, scores } = read(gridFrom(twice), DEPARTMENTS, { headingRows });
    expect(units.map(({ name }) => name)).toEqual(["Sở Y tế", "Sở Tài chính"]);
    expect(scores[0]?.slice(0, 2)).toEqual(expected.map((points) => ({ kind: "number", points })));
  });

  test("a part of results with some of the headings repeats units without ending in a question", () => {
    const board = read(
      gridFrom([
        [...HEADINGS, "Tổng điểm"],
        [1, "Sở Y tế", 4, 8, 12],
        [2, "Sở Tài chính", 5, 7, 12],
        [],
        [...HEADINGS, "Tổng điểm"],
        [1, "Sở Tài chính", null, null, 12],
        [2, "Sở Y tế", null, null, 12],
      ]),
      DEPARTMENTS,
    );
    expect(board.units.map(({ row }) => row)).toEqual([2, 3]);
  });
});

describe("tables beside each other", () => {
  test("the one that the rubric names is read with its own addresses", () => {
    const board = read(
      gridFrom([
        ["STT", "Đơn vị", "Số máy tính", "Kinh phí", null, ...HEADINGS],
        [1, "Sở Nội vụ", 3, 120, null, 1, "Sở Y tế", 4, 8],
        [2, "Sở Tư pháp", 4, 90, null, 2, "Sở Tài chính", 5, 7],
      ]),
      DEPARTMENTS,
    );
    expect(namesOf(board)).toEqual(["Sở Y tế", "Sở Tài chính"]);
    expect(Object.values(columnsOf(board))).toEqual([8, 9]);
    expect(board.layout).toMatchObject({ unitColumn: 7, ordinalColumn: 6, firstColumn: 6, lastColumn: 9 });
  });

  test.each([[[null]], [[]]])("one list of units in two halves is not read by half, between them %j", (between) => {
    const rows = [
      [...HEADINGS, ...between, ...HEADINGS],
      [1, "Sở Y tế", 4, 8, ...between, 3, "Sở Nội vụ", 6, 9],
      [2, "Sở Tài chính", 5, 7, ...between, 4, "Sở Tư pháp", 2, 3],
    ];
    expect(problems(gridFrom(rows), DEPARTMENTS)).toEqual([
      { code: "tables-side-by-side", sheet: "Sheet1", headingRow: 1, unitColumns: [2, 6 + between.length] },
    ]);
    const chosen = read(gridFrom(rows), DEPARTMENTS, { unitColumn: 6 + between.length });
    expect(namesOf(chosen)).toEqual(["Sở Nội vụ", "Sở Tư pháp"]);
  });

  test("a name that is repeated at the right does not part the table", () => {
    const board = read(
      gridFrom([
        ["STT", "Đơn vị", "Hạ tầng kỹ thuật", "Đơn vị", "Ứng dụng CNTT"],
        [1, "Sở Y tế", 4, "Sở Y tế", 8],
        [2, "Sở Tài chính", 5, "Sở Tài chính", 7],
      ]),
      DEPARTMENTS,
    );
    expect(Object.values(columnsOf(board))).toEqual([3, 5]);
  });
});

describe("a table on its side", () => {
  const rows = [
    ["STT", "Tiêu chí", "Điểm tối đa", "Sở Y tế", "Sở Tài chính"],
    ...(DEPARTMENTS.criteria.children ?? []).map(({ name }, index) => [index + 1, name, 10, 4, "5,5"]),
  ];

  test("is refused with its place", () => {
    expect(problems(gridFrom([["Bảng 1"], ...rows]), DEPARTMENTS)).toEqual([
      { code: "table-rotated", sheet: "Sheet1", column: 2, row: 3 },
    ]);
  });
});
