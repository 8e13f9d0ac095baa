import { gridFrom } from "../support/gridFrom";
import { DEPARTMENTS, HEADINGS, problems } from "./readSheets";

describe("what cannot be read", () => {
  test("an empty sheet", () => {
    expect(problems(gridFrom([[null, ""], [" "]]), DEPARTMENTS)).toEqual([{ code: "sheet-empty", sheet: "Sheet1" }]);
    expect(problems(gridFrom([]), DEPARTMENTS)).toEqual([{ code: "sheet-empty", sheet: "Sheet1" }]);
  });

  test("a sheet without a table, with what was looked for", () => {
    expect(
      problems(
        gridFrom([
          ["Họ tên", "Tuổi"],
          ["An", 30],
        ]),
        DEPARTMENTS,
      ),
    ).toEqual([
      {
        code: "no-table",
        sheet: "Sheet1",
        indicators: [
          "Hạ tầng kỹ thuật",
          "Ứng dụng CNTT",
          "Cung cấp thông tin trên Trang TTĐT",
          "Cung cấp DVCTT",
          "Nhân lực",
          "Chính sách",
        ],
      },
    ]);
  });

  test("indicators without a column of names", () => {
    expect(
      problems(
        gridFrom([
          ["Hạ tầng kỹ thuật", "Ứng dụng CNTT"],
          [1, 2],
        ]),
        DEPARTMENTS,
      ),
    ).toEqual([{ code: "no-unit-column", sheet: "Sheet1", headingRows: [1] }]);
  });

  test("headings without units", () => {
    expect(problems(gridFrom([HEADINGS]), DEPARTMENTS)).toMatchObject([{ code: "no-units", unitColumn: 2 }]);
    expect(problems(gridFrom([HEADINGS, [], [null, null, null, "Nơi nhận:"]]), DEPARTMENTS)).toMatchObject([
      { code: "no-units", unitColumn: 2 },
    ]);
  });
});
