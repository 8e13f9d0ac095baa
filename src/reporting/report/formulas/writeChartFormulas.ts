import { numeral } from "../../../filling/formulas/formulaText";
import type { TableFormulas, TablePlace } from "../../sheets/tableFormulas";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import { pointsIn, previousPointsCell } from "../board/resultCells";
import type { ChartSeries, ReportCell, ReportChart, ReportRow, ReportTable } from "../report";
import { writeTableFormulas } from "./writeTableFormulas";

/**
 * Writes the live formulas of the numbers under a chart of units: as those of a table with a column a series, over the board
 * and not over the table's sheet, which is another at each making. Null where a series is of no single unit's points.
 */
export function writeChartFormulas(board: ReportBoard, chart: ReportChart, place: TablePlace): TableFormulas | null {
  const { units, series } = chart;
  const points = series.flatMap(({ of }) => of ?? []);
  if (units === undefined || points.length < series.length) return null;
  const byRow = new Map(board.units.map((unit) => [unit.unit.row, unit]));
  const members = units.rows.flatMap((row) => byRow.get(row) ?? []);
  const table: ReportTable = {
    id: `criterion:${units.orderedBy}`,
    title: chart.title,
    columns: [
      { id: "unit", heading: [], kind: "text", decimals: 0 },
      ...points.map(({ criterion, year }, index) => ({
        id: `points:${criterion}:${String(index)}`,
        heading: [],
        kind: "points" as const,
        decimals: chart.decimals,
        criterion,
        year,
      })),
    ],
    rows: members.map((unit): ReportRow => ({
      kind: "unit",
      unitRow: unit.unit.row,
      cells: [{ value: unit.result.name }, ...points.map((each) => cellOf(unit, each))],
    })),
    notes: [],
  };
  const written = writeTableFormulas(board, table, place);
  if (written === null) return null;
  return {
    ...written,
    cells: written.cells.map((row) =>
      row.map((formula, index) => (index === 0 ? formula : weighted(formula, points[index - 1]?.weight ?? 1))),
    ),
  };
}

function cellOf(unit: BoardUnit, { criterion, year }: NonNullable<ChartSeries["of"]>): ReportCell {
  if (year === "current") return { value: pointsIn(unit, criterion) };
  return previousPointsCell(unit, criterion);
}

/** What is no number has no mark. */
function weighted(formula: string | null, weight: number): string | null {
  if (formula === null) return null;
  const value = formula.slice(1);
  return `=IF(ISNUMBER(${value}),${weight === 1 ? "" : `${numeral(weight)}*`}${value},NA())`;
}
