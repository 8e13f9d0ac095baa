import { isFormula } from "../../src/grid/block";
import type { FillMode, FillPlan } from "../../src/filling/fill";
import type { FillProblem } from "../../src/filling/fillProblem";
import type { FillParts } from "../../src/filling/fillSheet";
import { planFill } from "../../src/filling/planFill";
import type { CellContent } from "../../src/grid/block";
import type { Output } from "../../src/reading/scoreboard";
import { READINESS, trialRubric } from "../support/trialRubric";
import { rubricOf } from "../support/rubricOf";
import { sheetOf } from "./support/sheetOf";

const ALL: readonly Output[] = ["total", "percent", "tier", "rank", "shortfall"];

function planned(parts: FillParts, mode: FillMode, outputs = ALL): FillPlan {
  const outcome = planFill(parts, { mode, outputs });
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  return outcome.value;
}

function refused(parts: FillParts, mode: FillMode = "values", outputs = ALL): FillProblem | null {
  const outcome = planFill(parts, { mode, outputs });
  return outcome.ok ? null : outcome.problems[0];
}

/** What the plan writes to one cell; undefined when it leaves the cell alone. */
function contentAt(plan: FillPlan, row: number, column: number): CellContent | undefined {
  const block = plan.blocks.find(
    (candidate) =>
      candidate.column === column && row >= candidate.row && row < candidate.row + candidate.contents.length,
  );
  return block?.contents[row - block.row]?.[0];
}

function formulasInRow(plan: FillPlan, row: number): readonly string[] {
  return plan.columns.map(({ column }) => {
    const content = contentAt(plan, row, column) ?? null;
    return isFormula(content) ? content.formula : String(content);
  });
}

const departments = rubricOf("cao-bang-2020-so");
const health = { name: "Sở Y tế", cells: [8, 14.9, 18, 2.8, 5, 5] };
const finance = { name: "Sở Tài chính", cells: [5.9, 13.7, 18, 3.2, 3, 5] };

describe("formulas", () => {
  test("CQDT functions read the row's scores and rank in the column of totals", () => {
    const plan = planned(sheetOf(departments, [health, finance]), "functions");
    expect(formulasInRow(plan, 3)).toEqual([
      '=CQDT.TOTAL("cao-bang-2020-so",B3:G3)',
      '=CQDT.PERCENT("cao-bang-2020-so",B3:G3)',
      '=CQDT.TIER("cao-bang-2020-so",B3:G3)',
      '=CQDT.RANK("cao-bang-2020-so",H3,H$2:H$3)',
      '=CQDT.SHORTFALL("cao-bang-2020-so",B3:G3)',
    ]);
    expect([...plan.shown].slice(0, 2)).toEqual([
      ["H2", 53.7],
      ["H3", 48.8],
    ]);
    expect(plan.shown.get("L2")).toBe("Tổng điểm thiếu 0,3 điểm");
  });

  test("native formulas refer to the totals they write, and compare exactly", () => {
    const plan = planned(sheetOf(departments, [health, finance]), "formulas", ["total", "percent", "tier"]);
    expect(formulasInRow(plan, 2)).toEqual([
      "=IF(COUNT(B2:G2)+COUNTBLANK(B2:G2)=COLUMNS(B2:G2),SUM(B2:G2),NA())",
      "=H2/60",
      '=IF(ISNUMBER(H2),IF(ROUND(H2,9)>=54,"Mức I",IF(ROUND(H2,9)>=48,"Mức II",IF(ROUND(H2,9)>=42,"Mức III",IF(ROUND(H2,9)>=36,"Mức IV","KXH")))),NA())',
    ]);
  });

  test("parts of a rubric are named, and columns of totals between the indicators are passed over", () => {
    const rubric = rubricOf("bac-kan-2020-tinh");
    const parts = sheetOf(rubric, [{ cells: [17, 11, 8, 27, 26, 8.72, 3] }]);
    const { layout } = parts.scoreboard;
    const moved = layout.columns.map((column) =>
      column.column > 4 ? { ...column, column: column.column + 2 } : column,
    );
    const plan = planned(
      { ...parts, scoreboard: { ...parts.scoreboard, layout: { ...layout, columns: moved, lastColumn: 10 } } },
      "functions",
      ["total", "tier"],
    );
    expect(formulasInRow(plan, 2)).toEqual([
      '=CQDT.TOTAL("bac-kan-2020-tinh/readiness",B2:D2)',
      '=CQDT.TIER("bac-kan-2020-tinh/readiness",B2:D2)',
      '=CQDT.TOTAL("bac-kan-2020-tinh/results",G2:J2)',
      '=CQDT.TIER("bac-kan-2020-tinh/results",G2:J2)',
      '=CQDT.TOTAL("bac-kan-2020-tinh",B2:D2,G2:J2)',
    ]);
  });

  test("a unit that is exempt counts the maximum until its cell has a number", () => {
    const office = { name: "Văn phòng UBND tỉnh", rosterName: "Văn phòng UBND tỉnh", cells: [5, 13.2, 12, null, 4, 5] };
    const parts = sheetOf(departments, [office]);
    expect(formulasInRow(planned(parts, "functions", ["total"]), 2)).toEqual([
      '=CQDT.TOTAL("cao-bang-2020-so",B2:D2,IF(ISNUMBER(E2),E2,CQDT.MAX("cao-bang-2020-so/online-services")),F2:G2)',
    ]);
    expect(planned(parts, "values", ["total"]).blocks[0]?.contents.at(-1)).toEqual([45.2]);
  });

  test("ranks bring the totals they compare", () => {
    const parts = sheetOf(departments, [health, finance]);
    expect(planned(parts, "formulas", ["rank"]).columns.map(({ output }) => output)).toEqual(["total", "rank"]);
    expect(planned(parts, "values", ["rank"]).columns.map(({ output }) => output)).toEqual(["rank"]);
  });
});

describe("columns", () => {
  test("the sheet's own where headings say so, else new ones at the right, with headings and the table's look", () => {
    const own = [{ criterion: "total", output: "total", cells: [null, null] }] as const;
    const plan = planned(sheetOf(departments, [health, finance], { own }), "values", ["total", "percent", "rank"]);
    expect(plan.columns).toEqual([
      { criterion: "total", output: "total", column: 8, isNew: false },
      { criterion: "total", output: "percent", column: 9, isNew: true },
      { criterion: "total", output: "rank", column: 10, isNew: true },
    ]);
    expect(plan.blocks).toEqual([
      { row: 2, column: 8, contents: [[53.7], [48.8]], numberFormat: "0.00" },
      {
        row: 1,
        column: 9,
        contents: [["Tỷ lệ"], [53.7 / 60], [48.8 / 60]],
        numberFormat: "0.00%",
        formatLikeColumn: 7,
      },
      { row: 1, column: 10, contents: [["Xếp hạng"], [1], [2]], numberFormat: "0", formatLikeColumn: 7 },
    ]);
  });

  test("new columns keep clear of what stands beside the table, and take over the scores' format", () => {
    const parts = sheetOf(departments, [health, finance]);
    const values = parts.grid.values.map((row, index) => [...row, ...(index === 2 ? [null, "ghi chú"] : [null, null])]);
    const numberFormats = values.map((row) => row.map(() => "#,##0.0"));
    const formulas = values.map((row) => row.map(() => null));
    const plan = planned({ ...parts, grid: { ...parts.grid, columns: 9, values, numberFormats, formulas } }, "values", [
      "total",
      "rank",
    ]);
    expect(plan.columns.map(({ column }) => column)).toEqual([10, 11]);
    expect(plan.blocks.map(({ numberFormat }) => numberFormat)).toEqual(["#,##0.0", "0"]);
  });

  test("a part's column says which part; the row of maxima gets the total's", () => {
    const rubric = rubricOf("bac-kan-2020-tinh");
    const parts = sheetOf(rubric, [{ row: 3, cells: [17, 11, 8, 27, 26, 8.72, 3] }]);
    const { scoreboard } = parts;
    const layout = { ...scoreboard.layout, maxRow: 2 };
    const plan = planned({ ...parts, scoreboard: { ...scoreboard, layout } }, "values", ["total", "tier"]);
    const text = plan.blocks.map(({ contents }) => contents.map(([cell]) => cell));
    expect(text).toEqual([
      ["Tổng điểm Điều kiện sẵn sàng", 38, 36],
      ["Mức xếp loại Điều kiện sẵn sàng", null, "Mức 1"],
      ["Tổng điểm Kết quả Chính quyền điện tử", 70, 64.72],
      ["Mức xếp loại Kết quả Chính quyền điện tử", null, "Mức 3"],
      ["Tổng điểm", 108, 100.72],
    ]);
  });
});

describe("rows", () => {
  const thachAn = { name: "Huyện Thạch An", notSubmitted: "Không cung cấp số liệu", cells: [] };
  const own = [{ criterion: "total", output: "rank", cells: [null, "Không cung cấp số liệu", null] }] as const;

  test("that submitted nothing keep their mark and part the blocks", () => {
    const plan = planned(sheetOf(departments, [health, thachAn, finance], { own }), "values", ["rank"]);
    expect(plan.blocks.map(({ row, contents }) => [row, contents])).toEqual([
      [2, [[1]]],
      [4, [[2]]],
    ]);
    expect(plan.overwrites).toEqual([]);
  });

  test("with text that is no score show the error they will show, and no value", () => {
    const parts = sheetOf(departments, [{ name: "Sở Nội vụ", cells: ["chưa chấm", 1, 1, 1, 1, 1] }, finance]);
    expect(planned(parts, "functions", ["total"]).shown.get("H2")).toBe("#VALUE!");
    expect(planned(parts, "formulas", ["total"]).shown.get("H2")).toBe("#N/A");
    expect(contentAt(planned(parts, "values", ["total"]), 2, 8)).toBeNull();
  });
});

describe("overwrites", () => {
  const own = [{ criterion: "total", output: "total", cells: [53.7, 48.9] }] as const;

  test("list every cell that is not blank and would change, old and new", () => {
    const plan = planned(sheetOf(departments, [health, finance], { own }), "values", ["total"]);
    expect(plan.overwrites).toEqual([
      { cell: "H3", unit: "Sở Tài chính", before: 48.9, beforeFormula: null, after: 48.8 },
    ]);
  });

  test("a formula in place of an equal number is one; the formula that stands there already is none", () => {
    const parts = sheetOf(departments, [health, finance], { own });
    const plan = planned(parts, "functions", ["total"]);
    expect(plan.overwrites.map(({ cell, after }) => [cell, after])).toEqual([
      ["H2", 53.7],
      ["H3", 48.8],
    ]);
    const formulas = parts.grid.formulas.map((row, index) =>
      row.map((formula, column) => (index === 1 && column === 7 ? '=CQDT.TOTAL("cao-bang-2020-so",B2:G2)' : formula)),
    );
    const again = planned({ ...parts, grid: { ...parts.grid, formulas } }, "functions", ["total"]);
    expect(again.overwrites.map(({ cell }) => cell)).toEqual(["H3"]);
  });
});

describe("refused", () => {
  const parts = sheetOf(departments, [health]);

  test("without the wanted results, units or columns", () => {
    expect(refused(parts, "values", [])).toEqual({ code: "nothing-wanted" });
    expect(refused(sheetOf(departments, []))).toEqual({ code: "no-units" });
    const layout = { ...parts.scoreboard.layout, missing: ["policy"] };
    expect(refused({ ...parts, scoreboard: { ...parts.scoreboard, layout } })).toEqual({
      code: "missing-columns",
      criteria: ["Chính sách"],
    });
  });

  test("for percents while a maximum is unknown, not for totals", () => {
    const open = trialRubric({ ...READINESS, children: [{ id: "a", name: "Hạ tầng" }] });
    const sheet = sheetOf(open, [{ cells: [5] }]);
    expect(refused(sheet, "values", ["percent"])).toEqual({ code: "max-unknown", criteria: ["Hạ tầng"] });
    expect(refused(sheet, "values", ["tier"])).toEqual({ code: "max-unknown", criteria: ["Hạ tầng"] });
    expect(refused(sheet, "values", ["total"])).toBeNull();
  });

  test("functions that need a maximum which only the sheet prints: they would show an error", () => {
    const known = trialRubric({ ...READINESS, children: [{ id: "a", name: "Hạ tầng", max: 10 }] });
    const written = trialRubric({ ...READINESS, children: [{ id: "a", name: "Hạ tầng" }] });
    const sheet = { ...sheetOf(known, [{ cells: [5] }]), writtenRubric: written };
    for (const output of ["percent", "tier", "shortfall"] as const) {
      expect(refused(sheet, "functions", [output])).toEqual({ code: "max-only-on-sheet", criteria: ["Hạ tầng"] });
      expect(refused(sheet, "formulas", [output])).toBeNull();
      expect(refused(sheet, "values", [output])).toBeNull();
    }
    expect(refused(sheet, "functions", ["total", "rank"])).toBeNull();
  });

  test("for tiers that the rubric knows by name only, not for the rest", () => {
    const tiers = { bands: [{ label: "Tốt" }, { label: "Khá" }], otherwise: "Yếu" };
    const open = trialRubric({ ...READINESS, tiers, children: [{ id: "a", name: "Hạ tầng", max: 10 }] });
    const sheet = sheetOf(open, [{ cells: [5] }]);
    for (const output of ["tier", "shortfall"] as const) {
      expect(refused(sheet, "values", [output])).toEqual({
        code: "minimum-unknown",
        criteria: [READINESS.name],
      });
    }
    expect(refused(sheet, "functions", ["total", "percent"])).toBeNull();
  });

  test("an exemption that counts full while the maximum is unknown", () => {
    const exempt = [{ name: "Sở A", exempt: { a: "full" as const } }];
    const open = trialRubric({ ...READINESS, children: [{ id: "a", name: "Hạ tầng" }] }, { units: exempt });
    const sheet = sheetOf(open, [{ cells: [5] }, { rosterName: "Sở A", cells: [null] }]);
    expect(refused(sheet, "values", ["total"])).toEqual({ code: "max-unknown", criteria: ["Hạ tầng"] });
    const known = trialRubric({ ...READINESS, children: [{ id: "a", name: "Hạ tầng", max: 10 }] }, { units: exempt });
    const resolved = { ...sheetOf(known, [{ rosterName: "Sở A", cells: [null] }]), writtenRubric: open };
    expect(refused(resolved, "functions", ["total"])).toEqual({ code: "max-only-on-sheet", criteria: ["Hạ tầng"] });
  });

  test("native formulas over numbers stored as text", () => {
    const values = parts.grid.values.map((row, index) => (index === 1 ? [row[0] ?? null, "8", ...row.slice(2)] : row));
    const sheet = { ...parts, grid: { ...parts.grid, values } };
    expect(refused(sheet, "formulas")).toEqual({ code: "numbers-as-text", cells: ["B2"] });
    expect(refused(sheet, "functions")).toBeNull();
  });

  test("result cells inside merged areas", () => {
    const own = [{ criterion: "total", output: "total", cells: [null, null] }] as const;
    const sheet = sheetOf(departments, [health, finance], { own });
    const merged = (row: number) => ({ ...sheet.grid, merges: [{ row, column: 8, rows: 2, columns: 1 }] });
    expect(refused({ ...sheet, grid: merged(2) }, "values", ["total"])).toEqual({
      code: "merged-cells",
      areas: ["H2:H3"],
    });
    expect(refused({ ...sheet, grid: merged(3) }, "values", ["total"])).toBeNull();
  });

  test("at Excel's last column", () => {
    const layout = { ...parts.scoreboard.layout, lastColumn: 16_384 };
    expect(refused({ ...parts, scoreboard: { ...parts.scoreboard, layout } })).toEqual({ code: "no-room" });
  });
});
