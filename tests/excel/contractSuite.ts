import type { Block } from "../../src/grid/block";
import type { Grid } from "../../src/grid/grid";
import type { HighlightRule } from "../../src/filling/highlight";
import type { Outcome } from "../../src/outcome/outcome";
import type { Area } from "../../src/grid/area";
import type { Workbook, WorkbookProblem } from "../../src/excel/workbook";
import { addTestSheet, enter, protect, read, TEST_SHEET as SHEET } from "./support/testSheet";

function isSupported(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}

/** The value of an outcome that must be good. */
export function expectValue<Value>(outcome: Outcome<Value, WorkbookProblem>): Value {
  if (!outcome.ok) throw new Error(`Expected a value, got ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}

function problemsOf(outcome: Outcome<unknown, WorkbookProblem>): readonly WorkbookProblem[] {
  return outcome.ok ? [] : outcome.problems;
}

/**
 * What the add-in relies on in an Excel, checked through Office.js alone, so that it holds for whatever Excel (the
 * workbench's host, a real one) runs it. `openEmpty` gives a workbook that may be written into.
 */
export function contractSuite(open: () => Promise<Workbook>): void {
  let workbook: Workbook;

  beforeEach(async () => {
    workbook = await open();
    await addTestSheet();
  });

  async function readGrid(): Promise<Grid> {
    return expectValue(await workbook.readGrid(SHEET));
  }

  describe("reading", () => {
    test("gives the sheet from A1 to the last used cell: values, formulas, number formats, blanks", async () => {
      await enter("B2:D3", [
        ["Sở Y tế", 8.25, "=C2*2"],
        ["'0012", true, "=1/0"],
      ]);
      await enter("C4", [['=""']], "0.00");
      const grid = await readGrid();
      expect(grid).toMatchObject({ sheet: SHEET, rows: 4, columns: 4 });
      expect(grid.values).toEqual([
        [null, null, null, null],
        [null, "Sở Y tế", 8.25, 16.5],
        [null, "0012", true, "#DIV/0!"],
        [null, null, "", null],
      ]);
      expect(grid.formulas[1]).toEqual([null, null, null, "=C2*2"]);
      expect(grid.numberFormats[3]?.[2]).toBe("0.00");
      expect(grid.numberFormats[0]?.[0]).toBe("General");
    });

    test("tells merged headings by their areas", async () => {
      await enter("A1:D3", [
        ["Tên", "Điểm", "", ""],
        ["", 1, 2, 3],
        ["", 1, 2, 3],
      ]);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        sheet.getRange("A1:A2").merge();
        sheet.getRange("B1:D1").merge();
        await context.sync();
      });
      const { merges, mergesUnknown } = await readGrid();
      expect(mergesUnknown).toBe(isSupported("1.13") ? undefined : true);
      if (mergesUnknown === true) return;
      expect(merges).toHaveLength(2);
      expect(merges).toEqual(
        expect.arrayContaining([
          { row: 1, column: 1, rows: 2, columns: 1 },
          { row: 1, column: 2, rows: 1, columns: 3 },
        ]),
      );
    });

    test("a text that begins with = is text, not a formula", async () => {
      await enter("A1", [["'=1+1"]]);
      const grid = await readGrid();
      expect(grid.values).toEqual([["=1+1"]]);
      expect(grid.formulas).toEqual([[null]]);
    });

    test("cells that are only formatted do not make the sheet larger", async () => {
      await enter("A1", [["Tên"]]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange("A1:Z90").format.fill.color = "#FFFF00";
        await context.sync();
      });
      expect(await readGrid()).toMatchObject({ rows: 1, columns: 1 });
    });

    test("reads the active sheet when none is named, and lists the sheets in tab order", async () => {
      await enter("A1", [["x"]]);
      expectValue(await workbook.select(SHEET, { row: 1, column: 1, rows: 1, columns: 1 }));
      expect(expectValue(await workbook.readGrid()).sheet).toBe(SHEET);
      const sheets = expectValue(await workbook.sheets());
      expect(sheets.at(-1)).toEqual({ name: SHEET, active: true, visible: true, protected: false });
      expect(sheets.filter((sheet) => sheet.active)).toHaveLength(1);
    });

    test("a missing and an empty sheet are named", async () => {
      expect(problemsOf(await workbook.readGrid("Không có"))).toEqual([{ code: "sheet-missing", sheet: "Không có" }]);
      expect(problemsOf(await workbook.readGrid(SHEET))).toEqual([{ code: "sheet-empty", sheet: SHEET }]);
    });
  });

  describe("writing", () => {
    test("numbers, booleans, formulas and empty cells", async () => {
      await enter("A1:A4", [["cũ"], ["cũ"], ["cũ"], ["cũ"]]);
      const block: Block = {
        row: 1,
        column: 1,
        contents: [[0.1], [true], [{ formula: "=A1*3" }], [null]],
        numberFormat: "0.00",
      };
      expectValue(await workbook.write(SHEET, [block]));
      const { values, formulas, numberFormat } = await read("A1:A4");
      expect(values[0]).toEqual([0.1]);
      expect(values[1]).toEqual([true]);
      expect(values[2]?.[0]).toBeCloseTo(0.3, 12);
      expect(formulas[2]).toEqual(["=A1*3"]);
      expect(values[3]).toEqual([""]);
      expect(numberFormat).toEqual([["0.00"], ["0.00"], ["0.00"], ["0.00"]]);
    });

    test.each([
      "=1+1",
      "+84 912",
      "-",
      "- 5",
      "@SUM(A1)",
      "'trích",
      "0012",
      "12/5",
      "1-2",
      "1e5",
      "50%",
      "1,000",
      "TRUE",
      "false",
      "#N/A",
      "1 000",
      "Mức 1",
      "Mức I",
      "Tháng 5",
      "May 5",
      "I",
      "9.06 45.30%",
      "Giao dịch thiếu 0,24 điểm",
      "(1)",
      "3",
      " 7",
    ])("the text %j stays that text", async (text) => {
      expectValue(await workbook.write(SHEET, [{ row: 1, column: 1, contents: [[text]] }]));
      const grid = await readGrid();
      expect(grid.values).toEqual([[text]]);
      expect(grid.formulas).toEqual([[null]]);
    });

    test("a formula is a formula also in a cell that was formatted as text", async () => {
      await enter("A1:A2", [["'5"], ["'x"]], "@");
      expectValue(await workbook.write(SHEET, [{ row: 1, column: 1, contents: [[{ formula: "=2+3" }], ["y"]] }]));
      expect((await read("A1:A2")).values).toEqual([[5], ["y"]]);
    });

    test("a new column looks like its model: fill, font, border, alignment, width; not its number format", async () => {
      await enter("A1:A3", [["Tổng"], [1], [2]], "0.00%");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        const heading = sheet.getRange("A1").format;
        heading.fill.color = "#DDEEFF";
        heading.font.bold = true;
        heading.horizontalAlignment = "Center";
        heading.borders.getItem("EdgeBottom").style = "Continuous";
        sheet.getRange("A1").format.columnWidth = 120;
        await context.sync();
      });
      const block: Block = { row: 1, column: 3, contents: [["Xếp hạng"], [1], [2]], formatLikeColumn: 1 };
      expectValue(await workbook.write(SHEET, [block]));
      await Excel.run(async (context) => {
        const format = context.workbook.worksheets.getItem(SHEET).getRange("C1").format;
        format.load(["horizontalAlignment", "columnWidth"]);
        format.fill.load("color");
        format.font.load("bold");
        const border = format.borders.getItem("EdgeBottom");
        border.load("style");
        await context.sync();
        expect(format.fill.color.toUpperCase()).toBe("#DDEEFF");
        expect(format.font.bold).toBe(true);
        expect(format.horizontalAlignment).toBe("Center");
        expect(border.style).toBe("Continuous");
        expect(format.columnWidth).toBeCloseTo(120, 0);
      });
      expect((await read("C1:C3")).numberFormat).toEqual([["General"], ["General"], ["General"]]);
    });

    test("a protected sheet is named and nothing is changed", async () => {
      await enter("A1", [[1]]);
      await protect();
      const block: Block = { row: 1, column: 1, contents: [[2]] };
      expect(problemsOf(await workbook.write(SHEET, [block]))).toEqual([{ code: "sheet-protected", sheet: SHEET }]);
      expect((await read("A1")).values).toEqual([[1]]);
    });

    test("a failure half-way puts back what was there", async () => {
      await enter(
        "A1:B2",
        [
          ["Tên", "'0012"],
          ["=1+1", ""],
        ],
        "0.0",
      );
      const good: Block = {
        row: 1,
        column: 1,
        contents: [
          ["mới", 1],
          [2, 3],
        ],
        numberFormat: "0%",
      };
      const bad: Block = { row: 5, column: 5, contents: [[{ formula: "=SUM((" }]] };
      const [problem] = problemsOf(await workbook.write(SHEET, [good, bad]));
      expect(problem).toMatchObject({ code: "write-failed", sheet: SHEET, restored: true, cells: [] });
      const { values, formulas, numberFormat } = await read("A1:B2");
      expect(values).toEqual([
        ["Tên", "0012"],
        [2, ""],
      ]);
      expect(formulas[1]).toEqual(["=1+1", ""]);
      expect(numberFormat).toEqual([
        ["0.0", "0.0"],
        ["0.0", "0.0"],
      ]);
    });

    test("a cancelled write leaves the sheet as it was", async () => {
      await enter("A1", [[1]]);
      const cancelled = new AbortController();
      const block: Block = { row: 1, column: 1, contents: [[2]] };
      const options = {
        signal: cancelled.signal,
        onProgress: () => {
          cancelled.abort();
        },
      };
      expect(problemsOf(await workbook.write(SHEET, [block], options))).toEqual([{ code: "cancelled" }]);
      expect((await read("A1")).values).toEqual([[1]]);
    });

    test("progress goes from the first share to 1, never back", async () => {
      await enter("A1", [[1]]);
      const shares: number[] = [];
      expectValue(
        await workbook.write(SHEET, [{ row: 1, column: 1, contents: [[2]] }], {
          onProgress: (share) => shares.push(share),
        }),
      );
      expect(shares.at(-1)).toBe(1);
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    });
  });

  describe("restoring", () => {
    test("puts back formulas, texts that look like numbers, number formats and blanks", async () => {
      const before = [
        ["Tên", "'0012", "'=x"],
        ["=1+1", "", 3.5],
      ];
      await enter("A1:C2", before, "0.0");
      await enter("A3:B3", [["'007", "=2*2"]], "@");
      const was = await read("A1:C3");
      const block: Block = {
        row: 1,
        column: 1,
        contents: Array.from({ length: 3 }, () => [1, 2, 3]),
        numberFormat: "0%",
      };
      const snapshot = expectValue(await workbook.write(SHEET, [block]));
      expect((await read("A1:C3")).values).not.toEqual(was.values);
      expectValue(await workbook.restore(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot));
      expect(await read("A1:C3")).toEqual(was);
      const grid = await readGrid();
      expect(grid.formulas[0]).toEqual([null, null, null]);
    });

    test("clears a formerly blank column wholly, its formats, merged heading and width too", async () => {
      await enter("A1:A3", [["Tổng"], [""], [2]]);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        sheet.getRange("A1:A2").merge();
        const range = sheet.getRange("A1:A3");
        range.format.fill.color = "#DDEEFF";
        range.format.columnWidth = 150;
        await context.sync();
      });
      const columnC = async (): Promise<unknown> =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(SHEET).getRange("C1:C3");
          const used = range.getUsedRangeOrNullObject(false);
          range.format.load("columnWidth");
          await context.sync();
          return [used.isNullObject, Math.round(range.format.columnWidth)];
        });
      const before = await columnC();
      const block: Block = {
        row: 1,
        column: 3,
        contents: [["Hạng"], [null], [2]],
        formatLikeColumn: 1,
        numberFormat: "0",
      };
      const { merges } = await readGrid();
      const snapshot = expectValue(await workbook.write(SHEET, [block]));
      expect(await columnC()).not.toEqual(before);
      expectValue(await workbook.restore(snapshot));
      expect(await columnC()).toEqual(before);
      expect((await readGrid()).merges).toEqual(merges);
    });

    test("refuses on a protected sheet", async () => {
      await enter("A1", [[1]]);
      const snapshot = expectValue(await workbook.write(SHEET, [{ row: 1, column: 1, contents: [[2]] }]));
      await protect();
      expect(problemsOf(await workbook.restore(snapshot))).toEqual([{ code: "sheet-protected", sheet: SHEET }]);
    });
  });

  describe("rules", () => {
    const area: Area = { row: 2, column: 1, rows: 3, columns: 1 };
    const rule: HighlightRule = { kind: "below-minimum", criterion: "total", area, formula: "=$A2<5" };

    async function countRules(): Promise<number> {
      return Excel.run(async (context) => {
        const count = context.workbook.worksheets.getItem(SHEET).getRange().conditionalFormats.getCount();
        await context.sync();
        return count.value;
      });
    }

    test("are added and removed by their ids alone", async () => {
      await enter("A2:A4", [[1], [5], [9]]);
      const kept = expectValue(await workbook.addRules(SHEET, [rule]));
      const added = expectValue(
        await workbook.addRules(SHEET, [rule, { ...rule, kind: "unranked", formula: "=$A2>8" }]),
      );
      expect(new Set([...kept, ...added]).size).toBe(3);
      expect(await countRules()).toBe(3);
      expectValue(await workbook.removeRules(SHEET, added));
      expect(await countRules()).toBe(1);
      expectValue(await workbook.removeRules(SHEET, [...added, ...kept]));
      expect(await countRules()).toBe(0);
    });

    test("are refused on a protected sheet", async () => {
      await enter("A2", [[1]]);
      await protect();
      expect(problemsOf(await workbook.addRules(SHEET, [rule]))).toEqual([{ code: "sheet-protected", sheet: SHEET }]);
      expect(await countRules()).toBe(0);
    });
  });

  describe("watching", () => {
    test("tells edits, selections and activations, until stopped", async () => {
      await enter("A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      const heard: unknown[] = [];
      const stop = expectValue(
        await workbook.watch({
          onEdit: (sheet, area) => heard.push(["edit", sheet, area]),
          onSelect: (sheet, area) => heard.push(["select", sheet, area]),
          onActivate: (sheet) => heard.push(["activate", sheet]),
        }),
      );
      expectValue(await workbook.select(SHEET, { row: 2, column: 1, rows: 1, columns: 2 }));
      await settled();
      expect(heard).toContainEqual(["activate", SHEET]);
      expect(heard).toContainEqual(["select", SHEET, { row: 2, column: 1, rows: 1, columns: 2 }]);
      await stop();
      heard.length = 0;
      expectValue(await workbook.select(SHEET, { row: 1, column: 1, rows: 1, columns: 1 }));
      await settled();
      expect(heard).toEqual([]);
    });

    test("what the add-in writes itself is not reported as an edit", async () => {
      const heard: unknown[] = [];
      const stop = expectValue(await workbook.watch({ onEdit: (...edit) => heard.push(edit) }));
      expectValue(await workbook.write(SHEET, [{ row: 1, column: 1, contents: [[1]] }]));
      await settled();
      expect(heard).toEqual([]);
      await stop();
    });
  });
}

/** Events travel on their own; a request of ours that comes back after them has overtaken none. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
