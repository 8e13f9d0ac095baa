import type { ReenteredSheet } from "../../../src/taskpane/state/changes";
import { planReentryUndo } from "../../../src/taskpane/undo/planReentryUndo";
import { gridFrom } from "../../support/gridFrom";
import { fc } from "../../support/properties";

const entered = (row: number): string => `=CQDT.TOTAL("a",A${String(row)}:A${String(row)})`;
const before = (row: number): string => `=_xldudf_CQDT_TOTAL("a",A${String(row)}:A${String(row)})`;

/** Formulas of column B entered again from row 2 on. */
function reentered(rows: number): ReenteredSheet {
  const each = Array.from({ length: rows }, (_, index) => index + 2);
  return {
    sheet: "Bảng",
    blocks: [{ row: 2, column: 2, contents: each.map((row) => [{ formula: entered(row) }]) }],
    snapshot: {
      sheet: "Bảng",
      parts: [
        {
          area: { row: 2, column: 2, rows, columns: 1 },
          formulas: each.map((row) => [before(row)]),
          numberFormats: each.map((row) => [`0.${"0".repeat(row)}`]),
          wasBlank: false,
        },
      ],
    },
  };
}

/** Column B from row 2 on; a number is a constant. */
function sheetOf(cells: readonly (string | number)[]) {
  return gridFrom(
    [
      ["Điểm", "Tổng"],
      ...cells.map((cell, index): (string | number)[] => [index, typeof cell === "number" ? cell : "#NAME?"]),
    ],
    {
      sheet: "Bảng",
      formulas: Object.fromEntries(
        cells.flatMap((cell, index) => (typeof cell === "string" ? [[`B${String(index + 2)}`, cell]] : [])),
      ),
    },
  );
}

test("cells that hold what was entered get back what stood, in runs; others stay and are listed", () => {
  const plan = planReentryUndo(reentered(5), sheetOf([entered(2), 7, entered(4), entered(5), "=A6"]));
  expect(plan.restored).toBe(3);
  expect(plan.parts).toEqual([
    {
      area: { row: 2, column: 2, rows: 1, columns: 1 },
      formulas: [[before(2)]],
      numberFormats: [["0.00"]],
      wasBlank: false,
    },
    {
      area: { row: 4, column: 2, rows: 2, columns: 1 },
      formulas: [[before(4)], [before(5)]],
      numberFormats: [["0.0000"], ["0.00000"]],
      wasBlank: false,
    },
  ]);
  expect(plan.left).toEqual([
    { cell: "Bảng!B3", unit: null, reason: "changed", now: 7, formula: null },
    { cell: "Bảng!B6", unit: null, reason: "changed", now: "#NAME?", formula: "=A6" },
  ]);
});

test("what would be put back can be entered again in the same cells", () => {
  const { parts, again } = planReentryUndo(reentered(3), sheetOf([entered(2), 7, entered(4)]));
  expect(again.map(({ area }) => area)).toEqual(parts.map(({ area }) => area));
  expect(again.map(({ formulas }) => formulas)).toEqual([[[entered(2)]], [[entered(4)]]]);
});

test("a cell that holds again what stood before needs nothing", () => {
  const plan = planReentryUndo(reentered(2), sheetOf([before(2), entered(3)]));
  expect(plan).toMatchObject({ restored: 1, left: [] });
});

test("a sheet that is gone is left with all its cells", () => {
  expect(planReentryUndo(reentered(1), null)).toEqual({
    sheet: "Bảng",
    parts: [],
    again: [],
    restored: 0,
    left: [{ cell: "Bảng!B2", unit: null, reason: "sheet-gone", now: null, formula: null }],
  });
});

test("whatever was edited since, each cell is put back, in order already, or left", () => {
  const edits = fc.array(fc.constantFrom("entered", "before", "edited", "typed"), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(edits, (cells) => {
      const stands = cells.map((cell, index) => {
        if (cell === "typed") return index;
        return cell === "entered" ? entered(index + 2) : cell === "before" ? before(index + 2) : "=A1";
      });
      const plan = planReentryUndo(reentered(cells.length), sheetOf(stands));
      const rows = (kind: string): number[] => cells.flatMap((cell, index) => (cell === kind ? [index + 2] : []));
      const restored = plan.parts.flatMap(({ area }) =>
        Array.from({ length: area.rows }, (_, down) => area.row + down),
      );
      expect(restored).toEqual(rows("entered"));
      expect(plan.restored).toBe(restored.length);
      expect(plan.left.map(({ cell }) => cell).sort()).toEqual(
        [...rows("edited"), ...rows("typed")].map((row) => `Bảng!B${String(row)}`).sort(),
      );
    }),
  );
});
