import { readFileSync } from "node:fs";
import path from "node:path";
import { compareWithPrevious } from "../../../../src/evaluation/compareWithPrevious";
import type { Evaluation } from "../../../../src/evaluation/evaluation";
import { evaluateGrid } from "../../../../src/evaluation/evaluateGrid";
import { cellAddress } from "../../../../src/grid/address";
import type { Block, CellContent } from "../../../../src/grid/block";
import type { CellValue, Grid } from "../../../../src/grid/grid";
import { prepareBoard } from "../../../../src/reporting/report/board/prepareBoard";
import { buildReport } from "../../../../src/reporting/report/buildReport";
import { liveFormulas } from "../../../../src/reporting/report/formulas/liveFormulas";
import type { ReportChart } from "../../../../src/reporting/report/report";
import { WHOLE_REPORT } from "../../../../src/reporting/report/reportChoice";
import type { ReportInput } from "../../../../src/reporting/report/reportInput";
import type { SheetCell } from "../../../../src/reporting/sheets/sheetToWrite";
import { gridOf } from "../../../../src/xlsx/gridOf";
import { openXlsx } from "../../../../src/xlsx/openXlsx";
import { Engine, registerCqdt } from "../../../filling/support/engine";
import { sizeNeeded } from "../../../filling/support/sizeNeeded";
import { rubricOf } from "../../../support/rubricOf";

const PLACE = { row: 201, column: 2, helperColumn: 51, sheet: "Bảng 1" };
const ROWS = 4_000;
const COLUMNS = 150;

beforeAll(() => {
  registerCqdt();
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
});

function sampleGrid(id: string): Grid {
  const bytes = readFileSync(path.join(__dirname, "../../../../assets/samples", `${id}.xlsx`));
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(file.problems[0].code);
  return { ...gridOf(file.value, file.value.sheets[0]?.name ?? ""), sheet: PLACE.sheet };
}

function evaluate(grid: Grid, id: string): Evaluation {
  const outcome = evaluateGrid(grid, rubricOf(id));
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  return outcome.value;
}

function inputOf(evaluation: Evaluation, earlier: Evaluation): ReportInput {
  const previous = compareWithPrevious(evaluation, { kind: "board", evaluation: earlier }, { rubrics: [] });
  if (!previous.ok) throw new Error(previous.problems[0].code);
  return { evaluation, previous: previous.value, now: new Date(2026, 10, 21) };
}

function chartsOf(input: ReportInput): readonly ReportChart[] {
  const { parts } = buildReport(input, WHOLE_REPORT, "vi");
  return parts.flatMap((part) => (part.kind === "chart" ? [part.chart] : []));
}

/** Every score of the first and the last unit that submitted exchanged. */
function exchanged({ grid, units, scoreboard }: Evaluation): Grid {
  const rows = units.filter(({ submitted, group }) => submitted && group === units[0]?.group).map(({ row }) => row);
  const [first = 1, last = 1] = [rows[0], rows.at(-1)];
  const columns = new Set(scoreboard.layout.columns.map(({ column }) => column));
  const from = (row: number): number => (row === first ? last : row === last ? first : row);
  const values = grid.values.map((cells, down) =>
    cells.map((value, right): CellValue =>
      columns.has(right + 1) ? (grid.values[from(down + 1) - 1]?.[right] ?? null) : value,
    ),
  );
  return { ...grid, values };
}

/** The numbers of a chart as its formulas give them over a grid, in its own order: names, then series. */
function calculated(input: ReportInput, chart: ReportChart, grid: Grid): readonly (readonly CellValue[])[] | null {
  const formulas = liveFormulas(prepareBoard(input, "vi")).ofChart(chart, PLACE);
  if (formulas === null) return null;
  const plain = (cell: SheetCell): CellContent =>
    typeof cell === "object" && cell !== null ? { formula: cell.formula } : cell;
  const blocks = formulas.helpers.flatMap((helpers, index): readonly Block[] => [
    { row: PLACE.row + index, column: PLACE.helperColumn, contents: [helpers.map(plain)] },
    {
      row: PLACE.row + index,
      column: PLACE.column,
      contents: [(formulas.cells[index] ?? []).map((formula) => (formula === null ? null : { formula }))],
    },
  ]);
  const { rows, columns } = sizeNeeded(grid, blocks);
  const engine = new Engine(grid, blocks, Math.min(ROWS, rows), Math.min(COLUMNS, columns));
  return chart.categories.map((_, index) =>
    [null, ...chart.series].map((__, column) => engine.shown(cellAddress(PLACE.row + index, PLACE.column + column))),
  );
}

function saidBy({ categories, series }: ReportChart): readonly (readonly unknown[])[] {
  return categories.map((name, index) => [
    name,
    ...series.map(({ values }): unknown => {
      const value = values[index] ?? null;
      return value === null ? "#N/A" : (expect.closeTo(value, 9) as unknown);
    }),
  ]);
}

describe.each(["cao-bang-2020-so", "bac-kan-2020-huyen", "bac-giang-2021-huyen-ung-dung"])("the charts of %s", (id) => {
  const before = evaluate(sampleGrid(id), id);
  const grid = exchanged(before);
  const after = evaluate(grid, id);

  test.each(["stacked", "years"])(
    "%s: formulas show the chart's numbers, and still do when scores have changed",
    (kind) => {
      const charts = chartsOf(inputOf(before, after))
        .filter((chart) => chart.kind === kind)
        .slice(0, 1);
      const later = chartsOf(inputOf(after, after)).find(({ id: same }) => same === charts[0]?.id);
      expect(charts).toHaveLength(1);
      for (const chart of charts) {
        const input = inputOf(before, after);
        expect(calculated(input, chart, before.grid)).toEqual(saidBy(chart));
        if (later === undefined) throw new Error("the chart is there no more");
        expect(calculated(input, chart, grid)).toEqual(saidBy(later));
      }
    },
  );

  test("shares of tiers keep their values", () => {
    const input = inputOf(before, after);
    for (const chart of chartsOf(input).filter(({ kind }) => kind === "shares")) {
      expect(calculated(input, chart, before.grid)).toBeNull();
    }
  });
});

test("last year's numbers on the same workbook's sheet are followed too, those of another workbook are not", () => {
  const id = "cao-bang-2020-so";
  const evaluation = evaluate(sampleGrid(id), id);
  const earlier = { ...evaluation, grid: { ...evaluation.grid, sheet: "Năm trước" } };
  const { layout } = evaluation.scoreboard;
  const previousBoard = {
    ...earlier,
    scoreboard: { ...evaluation.scoreboard, layout: { ...layout, sheet: "Năm trước" } },
  };
  const input = { ...inputOf(evaluation, earlier), previousBoard };
  const [unit] = evaluation.units;
  const [leaf] = layout.columns;
  if (unit === undefined || leaf === undefined) throw new Error("an empty board");
  const { parts } = buildReport(input, WHOLE_REPORT, "vi");
  const tables = parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));
  const table = tables.find(({ id: own }) => own === `criterion:${leaf.criterion}`);
  if (table === undefined) throw new Error("no table of the criterion");
  const column = table.columns.findIndex(({ id: own }) => own === `points:${leaf.criterion}:previous`);
  const row = table.rows.find((each) => each.kind === "unit" && each.unitRow === unit.row);
  const cell = cellAddress(unit.row, leaf.column);
  expect(row?.kind === "unit" && row.cells[column]?.from).toEqual([{ sheet: "Năm trước", cell }]);
  const helpersOf = (sources: ReportInput, going: readonly string[] = []): string =>
    JSON.stringify(liveFormulas(prepareBoard(sources, "vi"), going).ofTable(table, PLACE)?.helpers);
  const reference = `IF(ISNUMBER('Năm trước'!${cell}),'Năm trước'!${cell},`;
  expect(helpersOf(input)).toContain(reference);
  expect(helpersOf({ ...input, isPreviousElsewhere: true })).not.toContain("Năm trước");
  expect(helpersOf(input, ["năm TRƯỚC"])).not.toContain("Năm trước");
});
