import { auditText } from "../../../../src/evaluation/auditText";
import type { Area } from "../../../../src/grid/area";
import { selectedText } from "../../../../src/taskpane/useCases/sheet/selectedText";
import { publishedBoards } from "../../../checking/audit/statements/publishedBoards";
import { gridFrom } from "../../../support/gridFrom";

const SHEET = "Nhận xét";

/** Paragraphs as reports keep them in sheets: one in merged cells, two side by side, one with a line break. */
const grid = gridFrom(
  [
    ["Nhận xét"],
    ["Sở Y tế đạt 53,7 điểm", null, null],
    [null, null, null],
    ["Sở Tài chính đạt", "48,8 điểm", null],
    ["Có 01 cơ quan đạt Mức I;\nSở Y tế xếp thứ 2."],
  ],
  { sheet: SHEET, merges: ["A2:C3"] },
);

function textOf(area: Area): string {
  return selectedText({ selection: { sheet: SHEET, area }, grid: null, otherGrids: [grid] });
}

function verdicts(text: string): readonly string[] {
  const rubrics = publishedBoards("cao-bang-2020").filter(({ rubric }) => rubric.level === "department");
  return auditText(text, { rubrics }).entries.map(({ statement, verdict }) => `${statement.kind} ${verdict}`);
}

test("merged cells give their text once, whichever of their cells are selected with the first", () => {
  const text = "Sở Y tế đạt 53,7 điểm";
  expect(textOf({ row: 2, column: 1, rows: 2, columns: 3 })).toBe(text);
  expect(textOf({ row: 2, column: 1, rows: 1, columns: 1 })).toBe(text);
  expect(textOf({ row: 1, column: 1, rows: 3, columns: 3 })).toBe(`Nhận xét\n\n${text}`);
});

test("several cells are read in the order of the sheet, and a statement across two cells of a row is one", () => {
  const text = textOf({ row: 2, column: 1, rows: 4, columns: 3 });
  expect(text).toBe(
    "Sở Y tế đạt 53,7 điểm\n\nSở Tài chính đạt 48,8 điểm\n\nCó 01 cơ quan đạt Mức I;\nSở Y tế xếp thứ 2.",
  );
  expect(verdicts(text)).toEqual(["points agrees", "points agrees", "tier-count agrees", "rank agrees"]);
});

test("whole columns end with the sheet", () => {
  expect(textOf({ row: 1, column: 2, rows: 1_048_576, columns: 1 })).toBe("48,8 điểm");
});
