import { readFileSync } from "node:fs";
import path from "node:path";
import { evaluateGrid } from "../../../../src/evaluation/evaluateGrid";
import type { Evaluation } from "../../../../src/evaluation/evaluation";
import { cellAddress } from "../../../../src/grid/address";
import type { Block } from "../../../../src/grid/block";
import type { CellValue, Grid } from "../../../../src/grid/grid";
import { prepareBoard } from "../../../../src/reporting/report/board/prepareBoard";
import type { ReportBoard } from "../../../../src/reporting/report/board/reportBoard";
import { writeTableFormulas } from "../../../../src/reporting/report/formulas/writeTableFormulas";
import { buildReport } from "../../../../src/reporting/report/buildReport";
import type { ReportTable } from "../../../../src/reporting/report/report";
import { WHOLE_REPORT } from "../../../../src/reporting/report/reportChoice";
import { gridOf } from "../../../../src/xlsx/gridOf";
import { openXlsx } from "../../../../src/xlsx/openXlsx";
import { Engine, registerCqdt } from "../../../filling/support/engine";
import { caseArbitrary } from "../../../filling/support/rubricArbitrary";
import { sheetOf } from "../../../filling/support/sheetOf";
import { sizeNeeded } from "../../../filling/support/sizeNeeded";
import { fc } from "../../../support/properties";
import { trialRubric } from "../../../support/trialRubric";
import { rubricOf } from "../../../support/rubricOf";
import { liveBlocks, tableDifferences } from "../support/shownTable";

/** At most: more than the steps of a dense rank that the tests' totals have. */
const ROWS = 4_000;
const COLUMNS = 150;
const NOW = new Date(2026, 10, 21);

const BOARDS = ["cao-bang-2020-huyen", "bac-kan-2020-huyen"];

beforeAll(() => {
  registerCqdt();
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
});

function sampleOf(id: string): Evaluation {
  const bytes = readFileSync(path.join(__dirname, "../../../../assets/samples", `${id}.xlsx`));
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(file.problems[0].code);
  return evaluate(gridOf(file.value, file.value.sheets[0]?.name ?? ""), id);
}

function evaluate(grid: Grid, id: string): Evaluation {
  const evaluation = evaluateGrid({ ...grid, sheet: "Bảng 1" }, rubricOf(id));
  if (!evaluation.ok) throw new Error(evaluation.problems[0].code);
  return evaluation.value;
}

function made(evaluation: Evaluation): { readonly board: ReportBoard; readonly tables: readonly ReportTable[] } {
  const input = { evaluation, previous: null, now: NOW };
  const report = buildReport(input, { ...WHOLE_REPORT, shares: true }, "vi");
  const tables = report.parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));
  return { board: prepareBoard(input, "vi"), tables };
}

/** The sheet is no larger than the blocks need: the engine walks through every empty cell. */
function engineOf(grid: Grid, blocks: readonly Block[]): Engine {
  const { rows, columns } = sizeNeeded(grid, blocks);
  return new Engine(grid, blocks, Math.min(ROWS, rows), Math.min(COLUMNS, columns));
}

function kindOf({ id }: ReportTable): string {
  return id.slice(0, id.indexOf(":"));
}

/** The grid with some numbers written over. */
function changed(grid: Grid, cells: ReadonlyMap<string, CellValue>): Grid {
  const values = grid.values.map((row, down) =>
    row.map((value, right) => cells.get(cellAddress(down + 1, right + 1)) ?? value),
  );
  return { ...grid, values };
}

describe.each(BOARDS)("the tables of %s as formulas", (id) => {
  test("show what the tables say, and still do after every score of two units was exchanged", () => {
    const before = sampleOf(id);
    const { board, tables } = made(before);
    const ranked = before.units.filter(({ submitted, group }) => submitted && group === before.units[0]?.group);
    const [first, last] = [ranked[0]?.row ?? 1, ranked.at(-1)?.row ?? 1];
    const swap = new Map<string, CellValue>();
    for (const { column } of before.scoreboard.layout.columns) {
      swap.set(cellAddress(first, column), before.grid.values[last - 1]?.[column - 1] ?? null);
      swap.set(cellAddress(last, column), before.grid.values[first - 1]?.[column - 1] ?? null);
    }
    const after = made(evaluate(changed(before.grid, swap), id)).tables;
    const chosen = ["ranking", "lacking", "criterion"];
    const isFirst = (table: ReportTable, index: number): boolean =>
      tables.findIndex((other) => kindOf(other) === kindOf(table)) === index && chosen.includes(kindOf(table));
    const live = tables.flatMap((table, index) => {
      const blocks = isFirst(table, index) ? liveBlocks(board, table) : null;
      return blocks === null ? [] : [{ table, blocks, later: after[index] }];
    });
    expect(live.length).toBeGreaterThan(0);
    for (const { table, blocks, later } of live) {
      const engine = engineOf(before.grid, blocks);
      expect([table.id, tableDifferences(engine, table)]).toEqual([table.id, []]);
      for (const [cell, value] of swap) engine.write(cell, typeof value === "boolean" ? null : value);
      if (later === undefined) throw new Error(table.id);
      expect([table.id, tableDifferences(engine, later)]).toEqual([table.id, []]);
    }
  });
});

test("any board with blanks, marks, exemptions and unreadable scores shows what its tables say", () => {
  fc.assert(
    fc.property(caseArbitrary({ texts: true, exemptions: true }), ({ rubric, rows }) => {
      const parts = sheetOf(rubric, rows);
      const { board, tables } = made({ ...parts, findings: [] });
      for (const table of tables.filter((each) => ["ranking", "lacking"].includes(kindOf(each)))) {
        const blocks = liveBlocks(board, table);
        if (blocks === null) continue;
        expect([table.id, tableDifferences(engineOf(parts.grid, blocks), table)]).toEqual([table.id, []]);
      }
    }),
    { numRuns: 6 },
  );
});

test("groups that are ranked apart stay apart, those without a rank without one", () => {
  const rubric = trialRubric(
    {
      id: "total",
      name: "Tổng điểm",
      children: [
        { id: "a", name: "Hạ tầng", max: 5 },
        { id: "b", name: "Nhân lực", max: 5 },
      ],
    },
    { ranking: [{ of: "total", ties: "dense", decimals: 1, unrankedGroups: ["Khối III"] }] },
  );
  const rows = (points: readonly number[]) =>
    points.map((one, index) => ({ cells: [one, 1], group: `Khối ${["I", "II", "III"][index % 3] ?? ""}` }));
  const before = sheetOf(rubric, rows([3, 4, 2, 3, 1, 5, 4, 2, 1]));
  const after = sheetOf(rubric, rows([5, 1, 2, 3, 4, 1, 3, 4, 3]));
  const { board, tables } = made({ ...before, findings: [] });
  const later = made({ ...after, findings: [] }).tables;
  const live = tables.filter((table) => ["ranking", "group"].includes(kindOf(table)));
  expect(live).toHaveLength(4);
  for (const table of live) {
    const engine = engineOf(before.grid, liveBlocks(board, table) ?? []);
    expect([table.id, tableDifferences(engine, table)]).toEqual([table.id, []]);
    after.grid.values.forEach((row, down) => {
      if (down > 0) engine.write(cellAddress(down + 1, 2), Number(row[1]));
    });
    const expected = later.find(({ id }) => id === table.id);
    if (expected === undefined) throw new Error(table.id);
    expect([table.id, tableDifferences(engine, expected)]).toEqual([table.id, []]);
  }
});

test("a board whose numbers are stored as text keeps the values", () => {
  const rubric = rubricOf("cao-bang-2020-so");
  const parts = sheetOf(rubric, [{ cells: [8, 15.9, 19, 3.4, 5, 5] }, { cells: [4, 12.8, 13, 3.9, 3, 3] }]);
  const asText = {
    ...parts.grid,
    values: parts.grid.values.map((row, down) =>
      row.map((value, right) => (down > 0 && right > 0 ? String(value) : value)),
    ),
  };
  const { board, tables } = made({ ...parts, grid: asText, findings: [] });
  expect(
    tables.map((table) => writeTableFormulas(board, table, { sheet: "Báo cáo", row: 5, column: 1, helperColumn: 30 })),
  ).toEqual(tables.map(() => null));
});
