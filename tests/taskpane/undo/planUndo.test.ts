import type { SnapshotPart } from "../../../src/excel/workbook";
import type { CellValue, Grid } from "../../../src/grid/grid";
import type { CellsRecord } from "../../../src/taskpane/state/changes";
import { planUndo } from "../../../src/taskpane/undo/planUndo";
import { fc } from "../../support/properties";

interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
}

const constant = (value: CellValue): Cell => ({ value, formula: null });

function gridOf(rows: readonly (readonly Cell[])[]): Grid {
  return {
    sheet: "Bảng",
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    values: rows.map((row) => row.map(({ value }) => value)),
    formulas: rows.map((row) => row.map(({ formula }) => formula)),
    numberFormats: rows.map((row) => row.map(() => "General")),
    merges: [],
  };
}

/** A unit's row as the fill leaves it: name, score, and a formula that doubles the score. */
function filledRow(name: string, score: number, row: number): readonly Cell[] {
  return [constant(name), constant(score), { value: score * 2, formula: `=B${String(row)}*2` }];
}

/** Row 1 has the headings; what stood in column C before is `before`, a constant for each unit. */
function recordOf(names: readonly string[], before: readonly CellValue[], wasBlank = false): CellsRecord {
  const area = { row: 1, column: 3, rows: names.length + 1, columns: 1 };
  const part: SnapshotPart = {
    area,
    formulas: wasBlank ? [] : ["Tổng", ...before].map((value) => [value ?? ""]),
    numberFormats: wasBlank ? [] : Array.from({ length: area.rows }, () => ["0.0"]),
    wasBlank,
    ...(wasBlank && { columnWidth: 60 }),
  };
  return {
    kind: "fill",
    sheet: "Bảng",
    columns: [],
    snapshot: { sheet: "Bảng", parts: [part] },
    written: [
      {
        area,
        values: [["Tổng"], ...names.map((_, index) => [index * 2])],
        formulas: [[null], ...names.map((_, index) => [`=B${String(index + 2)}*2`])],
      },
    ],
    names: new Map([[1, "Đơn vị"], ...names.map((name, index): [number, string] => [index + 2, name])]),
    headings: new Map([[3, "Tổng"]]),
    headingRow: 1,
    unitColumn: 1,
  };
}

const HEADINGS = [constant("Đơn vị"), constant("Điểm"), constant("Tổng")];

/** Which entry a plan puts into each cell, by row and column. */
function entriesOf(parts: readonly SnapshotPart[]): Map<string, string | number | boolean> {
  const entries = new Map<string, string | number | boolean>();
  for (const { area, formulas } of parts) {
    for (let down = 0; down < area.rows; down += 1) {
      entries.set(`${String(area.row + down)},${String(area.column)}`, formulas[down]?.[0] ?? "");
    }
  }
  return entries;
}

const NAMES = ["Sở A", "Sở B", "Sở C", "Sở D"];
const BEFORE = [11, 12, 13, 14];

function filled(): Cell[][] {
  return [HEADINGS, ...NAMES.map((name, index) => filledRow(name, index, index + 2))].map((row) => [...row]);
}

test("rows that were sorted get back what stood in their unit's row", () => {
  const sorted = [HEADINGS, ...[3, 1, 0, 2].map((unit, index) => filledRow(NAMES[unit] ?? "", unit, index + 2))];
  const { parts, restored, left } = planUndo(recordOf(NAMES, BEFORE), gridOf(sorted));
  expect([...entriesOf(parts)].sort()).toEqual([
    ["1,3", "Tổng"],
    ["2,3", 14],
    ["3,3", 12],
    ["4,3", 11],
    ["5,3", 13],
  ]);
  expect([restored, left]).toEqual([5, []]);
});

test("a row that was inserted is nobody's, one that was removed is listed", () => {
  const now = filled().map((row) => [...row]);
  now.splice(3, 1, [constant("Sở mới"), constant(9), constant(18)]);
  const { parts, left } = planUndo(recordOf(NAMES, BEFORE), gridOf(now));
  expect(entriesOf(parts).has("4,3")).toBe(false);
  expect(left).toEqual([{ cell: "C4", unit: "Sở C", reason: "row-gone", now: null, formula: null }]);
});

test("rows of one name cannot be told apart once rows have moved, and are listed", () => {
  const names = ["Sở A", "Sở B", "Sở A"];
  const order = [1, 0, 2];
  const now = [HEADINGS, ...order.map((unit, index) => filledRow(names[unit] ?? "", unit, index + 2))];
  const { parts, left } = planUndo(recordOf(names, [1, 2, 3]), gridOf(now));
  expect([...entriesOf(parts).keys()].sort()).toEqual(["1,3", "2,3"]);
  expect(left.map(({ cell, reason }) => [cell, reason])).toEqual([
    ["C2", "row-unsure"],
    ["C4", "row-unsure"],
  ]);
});

test("a formula counts as unchanged whatever it shows, a constant in its place does not", () => {
  const now = filled();
  now[1] = [constant("Sở A"), constant(50), { value: 100, formula: "=B2*2" }];
  now[2] = [constant("Sở B"), constant(1), constant(2)];
  const { parts, left } = planUndo(recordOf(NAMES, BEFORE), gridOf(now));
  expect(entriesOf(parts).get("2,3")).toBe(11);
  expect(left).toEqual([{ cell: "C3", unit: "Sở B", reason: "changed", now: 2, formula: null }]);
});

test("a cell that somebody has put back already is neither put back nor listed", () => {
  const now = filled();
  now[2] = [constant("Sở B"), constant(1), constant(12)];
  const { parts, left } = planUndo(recordOf(NAMES, BEFORE), gridOf(now));
  expect(left).toEqual([]);
  expect(entriesOf(parts).has("3,3")).toBe(false);
});

test("a formula from before goes into another row only where it is about its own row", () => {
  const record = recordOf(["Sở A", "Sở B"], ["=B2+1", "=B$2+1"]);
  const now = [HEADINGS, filledRow("Sở B", 1, 2), filledRow("Sở A", 0, 3)];
  const { parts, left } = planUndo(record, gridOf(now));
  expect(entriesOf(parts).get("3,3")).toBe("=B3+1");
  expect(left).toMatchObject([{ cell: "C2", unit: "Sở B" }]);
});

test("a new column goes wholly, with its look, but only where nothing else stands in it", () => {
  const record = recordOf(NAMES, BEFORE, true);
  expect(planUndo(record, gridOf(filled())).parts).toEqual(record.snapshot.parts);
  const noted = [...filled(), [constant(null), constant(null), constant("ghi chú")]];
  const { parts, left } = planUndo(record, gridOf(noted));
  expect(parts).toEqual([
    {
      area: { row: 1, column: 3, rows: 5, columns: 1 },
      formulas: [[""], [""], [""], [""], [""]],
      numberFormats: [],
      wasBlank: false,
    },
  ]);
  expect(left).toEqual([]);
});

test("where another column has come into its place, what is alike by chance stays", () => {
  const record = recordOf(["Sở A", "Sở B", "Sở C"], [11, 12, 13]);
  const written = record.written.map((area) => ({
    ...area,
    values: [["Tổng"], [5], [6], [7]],
    formulas: [[null], [null], [null], [null]],
  }));
  const now = [
    [constant("Đơn vị"), constant("Điểm"), constant("Điểm cộng")],
    ...[5, 1, 2].map((score, index) => [constant(["Sở A", "Sở B", "Sở C"][index] ?? ""), constant(0), constant(score)]),
  ];
  const { parts, left } = planUndo({ ...record, written }, gridOf(now));
  expect(parts).toEqual([]);
  expect(left.map(({ cell }) => cell)).toEqual(["C1", "C2", "C3", "C4"]);
});

test("whatever is edited and however rows are sorted, an edited cell stays and each other one gets back its own unit's", () => {
  const units = fc.uniqueArray(
    fc.string({ minLength: 1, maxLength: 5 }).map((name) => `Sở ${name}`),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  const cases = units.chain((names) =>
    fc.record({
      names: fc.constant(names),
      order: fc.shuffledSubarray([...names.keys()], { minLength: names.length }),
      edited: fc.subarray([...names.keys()]),
    }),
  );
  fc.assert(
    fc.property(cases, ({ names, order, edited }) => {
      const before = names.map((_, index) => 1000 + index);
      const rows = order.map((unit, index) => {
        const row = filledRow(names[unit] ?? "", unit, index + 2);
        return edited.includes(unit) ? [...row.slice(0, 2), constant(-1)] : row;
      });
      const { parts, left } = planUndo(recordOf(names, before), gridOf([HEADINGS, ...rows]));
      const entries = entriesOf(parts);
      order.forEach((unit, index) => {
        const entry = entries.get(`${String(index + 2)},3`);
        expect(entry).toBe(edited.includes(unit) ? undefined : before[unit]);
      });
      expect(left).toHaveLength(edited.length);
    }),
  );
});
