import { auditWorkbook } from "../../../../src/evaluation/auditWorkbook";
import { compareWithPrevious } from "../../../../src/evaluation/compareWithPrevious";
import { evaluateGrid } from "../../../../src/evaluation/evaluateGrid";
import type { Evaluation } from "../../../../src/evaluation/evaluation";
import type { Grid } from "../../../../src/grid/grid";
import { matchUnits } from "../../../../src/reading/units/matchUnit";
import { buildReport } from "../../../../src/reporting/report/buildReport";
import { pointsIn } from "../../../../src/reporting/report/board/resultCells";
import { prepareBoard } from "../../../../src/reporting/report/board/prepareBoard";
import type { ReportBoard } from "../../../../src/reporting/report/board/reportBoard";
import type { Report, ReportChart, ReportTable } from "../../../../src/reporting/report/report";
import { WHOLE_REPORT } from "../../../../src/reporting/report/reportChoice";
import type { ReportChoice } from "../../../../src/reporting/report/reportChoice";
import type { ReportInput } from "../../../../src/reporting/report/reportInput";
import { rubricOf } from "../../../support/rubricOf";
import { gridFrom } from "../../../support/gridFrom";
import { publishedGrid } from "../../../checking/audit/tables/publishedGrids";
import type { PublishedRow } from "../../../data/readPublished";

const NOTHING_SUBMITTED = /không cung cấp số liệu/i;

/** A published table less everything but the units' names and, by heading, their scores, or the mark that there are none. */
export function scoresOnly(
  rows: readonly PublishedRow[],
  unit: string,
  scores: readonly string[],
  sheet: string,
): Grid {
  const cells = rows.map((row) => {
    const mark = Object.values(row).find((text) => NOTHING_SUBMITTED.test(text));
    return [
      row[unit] ?? null,
      ...scores.map((heading) => mark ?? (row[heading] === "" ? null : (row[heading] ?? null))),
    ];
  });
  return gridFrom([[unit, ...scores], ...cells], { sheet });
}

export function evaluated(grid: Grid, rubric: string): Evaluation {
  const outcome = evaluateGrid(grid, rubricOf(rubric));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** A board beside what the printed tables of the same document say of the year before. */
export function withPrevious(evaluation: Evaluation, tables: readonly string[]): ReportInput {
  const grids = tables.map(publishedGrid);
  const { rubric } = evaluation;
  const sheets = grids.map((grid, index) => ({ grid, rubric: index === 0 ? evaluation.writtenRubric : null }));
  const previous = compareWithPrevious(evaluation, { kind: "columns" }, auditWorkbook(sheets));
  if (!previous.ok) throw new Error(`${rubric.id}: ${previous.problems[0].code}`);
  return { evaluation, previous: previous.value, now: NOW };
}

export const NOW = new Date(2026, 10, 21);

export interface MadeReport {
  readonly board: ReportBoard;
  readonly report: Report;
}

export function made(input: ReportInput, choice: Partial<ReportChoice> = {}): MadeReport {
  return { board: prepareBoard(input, "vi"), report: buildReport(input, { ...WHOLE_REPORT, ...choice }, "vi") };
}

export function tablesOf({ parts }: Report): readonly ReportTable[] {
  return parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));
}

export function chartsOf({ parts }: Report): readonly ReportChart[] {
  return parts.flatMap((part) => (part.kind === "chart" ? [part.chart] : []));
}

export function tableOf(report: Report, id: string): ReportTable {
  const table = tablesOf(report).find((each) => each.id === id);
  if (table === undefined) throw new Error(`No table ${id}`);
  return table;
}

/** A printed cell and what the report's table shows instead. */
export interface Deviation {
  readonly unit: string;
  readonly column: string;
  readonly printed: string;
  readonly computed: string;
}

/**
 * Every printed cell of a table that the report's table shows otherwise, written with as many decimals as printed; empty cells
 * were lost in print.
 *
 * @param columns the report's column by the heading in print
 */
export function deviations(
  { board, report }: MadeReport,
  id: string,
  printed: readonly PublishedRow[],
  unitHeading: string,
  columns: Readonly<Record<string, string>>,
): readonly Deviation[] {
  const table = tableOf(report, id);
  const rows = new Map(table.rows.flatMap((row) => (row.kind === "unit" ? [[row.unitRow, row] as const] : [])));
  return printed.flatMap((line, index) => {
    const unit = line[unitHeading] ?? "";
    const row = rows.get(rowNumbers(board, printed, unitHeading)[index] ?? -1);
    if (row === undefined) throw new Error(`${id} has no ${unit}`);
    return Object.entries(columns).flatMap(([heading, columnId]): readonly Deviation[] => {
      const text = line[heading] ?? "";
      const column = table.columns.findIndex((each) => each.id === columnId);
      if (column < 0) throw new Error(`${id} has no column ${columnId}`);
      const computed = row.note ?? written(row.cells[column]?.value ?? null, text);
      return text === "" || computed === text ? [] : [{ unit, column: heading, printed: text, computed }];
    });
  });
}

/**
 * The pairs of units that print and report order differently: "higher" where the one that print puts first has less, by the
 * report's numbers; "tied" where both have the same.
 */
export function otherOrder(
  { board, report }: MadeReport,
  criterion: string,
  id: string,
  printed: readonly PublishedRow[],
  unitHeading: string,
): { readonly lower: readonly string[]; readonly tied: number; readonly pairs: number } {
  const inReport = tableOf(report, id).rows.flatMap((row) =>
    row.kind === "unit" && row.note === undefined ? [row.unitRow] : [],
  );
  const inPrint = rowNumbers(board, printed, unitHeading).filter((row) => inReport.includes(row));
  const units = new Map(board.units.map((unit) => [unit.unit.row, unit]));
  const points = (row: number): number | null => {
    const unit = units.get(row);
    return unit === undefined ? null : pointsIn(unit, criterion);
  };
  const lower: string[] = [];
  let tied = 0;
  let pairs = 0;
  for (const [place, one] of inPrint.entries()) {
    for (const other of inPrint.slice(place + 1)) {
      const isTied = points(one) === points(other);
      if (isTied) pairs += 1;
      if (inReport.indexOf(one) < inReport.indexOf(other)) continue;
      if (isTied) tied += 1;
      else lower.push(`${units.get(one)?.unit.name ?? ""} before ${units.get(other)?.unit.name ?? ""}`);
    }
  }
  return { lower, tied, pairs };
}

function rowNumbers(board: ReportBoard, printed: readonly PublishedRow[], unitHeading: string): readonly number[] {
  const names = board.units.map(({ unit }) => unit.rosterName ?? unit.name);
  const matched = matchUnits(
    printed.map((line) => line[unitHeading] ?? ""),
    board.rubric.units,
  );
  return matched.map((name, index) => {
    const found = board.units[names.indexOf(name ?? printed[index]?.[unitHeading] ?? "")];
    return found?.unit.row ?? -1;
  });
}

/** A value as print would write it: the decimals and the percent sign of the printed text. */
function written(value: string | number | null, printed: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return printed.endsWith("%") ? `${rounded(value * 100, decimals)}%` : rounded(value, printed === "" ? 2 : decimals);
}

function rounded(value: number, decimals: number): string {
  return (Math.round(Number((value * 10 ** decimals).toPrecision(12))) / 10 ** decimals).toFixed(decimals);
}
