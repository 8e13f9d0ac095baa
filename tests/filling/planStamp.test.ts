import { planStamp } from "../../src/filling/planStamp";
import { planFill } from "../../src/filling/planFill";
import { MAXIMUM_ROWS } from "../../src/grid/area";
import { stampText } from "../../src/locales/stampText";
import { gridFrom } from "../support/gridFrom";
import { rubricOf } from "../support/rubricOf";
import { sheetOf } from "./support/sheetOf";

const rubric = rubricOf("cao-bang-2020-so");
const today = stampText(rubric, "vi", new Date(2026, 10, 21));
const before = stampText(rubric, "en", new Date(2025, 0, 2));

test("stands in the unit column, one blank row below everything on the sheet", () => {
  const grid = gridFrom([["Đơn vị"], ["Sở Y tế", 1], [null, null, "Nơi nhận"], ["", ""]], { sheet: "A" });
  expect(planStamp(grid, 2, today)).toEqual({ row: 5, column: 2, contents: [[today]] });
});

test("merged cells below the table are left alone", () => {
  const grid = gridFrom([["Đơn vị"]], { sheet: "A", merges: ["A3:D4"] });
  expect(planStamp(grid, 1, today)?.row).toBe(6);
});

test("the stamp of an earlier fill is replaced where it stands, whatever its language and what came below it", () => {
  const grid = gridFrom([["Đơn vị"], [], [null, before], ["Người lập"]], { sheet: "A" });
  expect(planStamp(grid, 1, today)).toEqual({ row: 3, column: 2, contents: [[today]] });
});

test("none is written where the sheet ends", () => {
  const grid = gridFrom([["Đơn vị"]], { sheet: "A", merges: [`A${MAXIMUM_ROWS - 1}:B${MAXIMUM_ROWS - 1}`] });
  expect(planStamp(grid, 1, today)).toBeNull();
});

test("a fill names the stamp's cell, writes it with its blocks and counts it as no overwrite", () => {
  const parts = sheetOf(rubric, [{ name: "Sở Y tế", cells: [8, 14.9, 18, 2.8, 5, 5] }]);
  const without = planFill(parts, { mode: "values", outputs: ["total"] });
  const plan = planFill(parts, { mode: "values", outputs: ["total"], stamp: today });
  if (!plan.ok || !without.ok) throw new Error("the fill was refused");
  expect(without.value.stampCell).toBeNull();
  expect(plan.value).toEqual({
    ...without.value,
    stampCell: "A4",
    blocks: [...without.value.blocks, { row: 4, column: 1, contents: [[today]] }],
  });
  const again = planFill(
    { ...parts, grid: gridFrom([...parts.grid.values, [], [before]], { sheet: parts.grid.sheet }) },
    { mode: "values", outputs: ["total"], stamp: today },
  );
  expect(again.ok && [again.value.stampCell, again.value.overwrites]).toEqual(["A4", []]);
});
