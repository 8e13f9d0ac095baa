import { cellAddress } from "../../../grid/address";
import type { Grid } from "../../../grid/grid";
import { refuse, succeed } from "../../../outcome/outcome";
import type { Outcome } from "../../../outcome/outcome";
import { describeColumns } from "../../../reading/columns/describeColumns";
import type { DescribedColumn } from "../../../reading/columns/describeColumns";
import type { NameIndex } from "../../../reading/columns/indexNames";
import { matchColumns } from "../../../reading/columns/matchColumns";
import { namesOf } from "../../../reading/columns/namesOf";
import { LIKELY } from "../../../reading/columns/thresholds";
import { findAnchor } from "../../../reading/headings/findAnchor";
import { findHeadingRows } from "../../../reading/headings/findHeadingRows";
import { readOutputName } from "../../../reading/headings/readOutputName";
import type { ReadingProblem } from "../../../reading/readingProblem";
import type { UnitRow } from "../../../reading/scoreboard";
import { outlineTable } from "../../../reading/tables/outlineTable";
import type { Table } from "../../../reading/tables/outlineTable";
import { lastUsedRow } from "../../../reading/tables/usedRows";
import { foldText } from "../../../reading/text/foldText";
import { findUnitColumn } from "../../../reading/units/findUnitColumn";
import { readUnits } from "../../../reading/units/readUnits";
import type { Rubric } from "../../../rubric/rubric";
import { indicatorsOf } from "../../../rubric/tree";
import { findTitleCriterion } from "./findTitleCriterion";
import { findYearRow } from "./findYearRow";
import type { QuantityColumn } from "./quantity";
import { readPrinted } from "./readPrinted";
import { subtreeOf } from "./subtreeOf";

/** A column of numbers that no heading gives a meaning. */
export interface UnreadColumn {
  readonly column: number;
  readonly heading: string;
  /** The year its headings name, else the rubric's. */
  readonly year: number;
  /** The headings say no more than a year. */
  readonly isYearOnly: boolean;
}

/** A table before its units are matched with those of other tables. */
export interface RawTable {
  readonly grid: Grid;
  readonly unitColumn: number;
  readonly columns: readonly QuantityColumn[];
  readonly unread: readonly UnreadColumn[];
  /** Years that headings name, latest first. */
  readonly years: readonly number[];
  readonly rows: readonly UnitRow[];
}

/**
 * Reads a table that may show only some of a rubric's quantities, of one year or several. Columns without a year are the
 * rubric's. Where headings name only years, the criterion is the one that the title above or the sheet's name names.
 */
export function readTable(grid: Grid, rubric: Rubric): Outcome<RawTable, ReadingProblem> {
  const { sheet } = grid;
  const lastRow = lastUsedRow(grid);
  if (lastRow === 0) return refuse({ code: "sheet-empty", sheet });
  const names = namesOf(rubric.criteria);
  const anchor = findAnchor(grid, lastRow, names) ?? findYearRow(grid, lastRow);
  if (anchor === null) {
    return refuse({ code: "no-table", sheet, indicators: indicatorsOf(rubric.criteria).map(({ name }) => name) });
  }
  const unitColumn = findUnitColumn(grid, anchor, lastRow, names, new Set());
  if (unitColumn === null) return refuse({ code: "no-unit-column", sheet, headingRows: [anchor] });
  const headingRows = findHeadingRows(grid, anchor, unitColumn, names);
  const table = outlineTable(grid, headingRows, unitColumn, lastRow);
  const described = describeColumns(grid, table);
  const columns = nameColumns(grid, table, described, rubric, names);

  const { units: rows, unclear } = readUnits(
    grid,
    table,
    rubric,
    { indicators: indicatorColumnsOf(columns, rubric), outputs: described.map(({ column }) => column) },
    { first: table.bodyRow, last: lastRow, isBounded: false, isChosen: false },
  );
  if (unclear !== null) return refuse({ sheet, ...unclear });
  if (rows.length === 0) return refuse({ code: "no-units", sheet, unitColumn, firstRow: table.bodyRow });
  const meant = new Set(columns.map(({ column }) => column));
  const unread = described.filter(
    ({ column, trust }) =>
      !meant.has(column) &&
      trust > 0 &&
      readPrinted(
        grid,
        column,
        rows.map(({ row }) => row),
      ).size *
        2 >
        rows.length,
  );
  const years = new Set(described.flatMap(({ year }) => (year === null ? [] : [year])));
  return succeed({
    grid,
    unitColumn,
    columns,
    unread: unread.map(({ column, heading, year, subject }) => {
      return { column, heading, year: year ?? rubric.year, isYearOnly: year !== null && subject === "" };
    }),
    years: [...years].sort((one, other) => other - one),
    rows,
  });
}

/** Where a table's first body cell of a column stands. */
export function firstCell({ rows }: Pick<RawTable, "rows">, column: number): string {
  return cellAddress(rows[0]?.row ?? 1, column);
}

/** The meaning of each column, year by year: within one year headings are matched as in any table. */
function nameColumns(
  grid: Grid,
  table: Table,
  described: readonly DescribedColumn[],
  rubric: Rubric,
  names: NameIndex,
): readonly QuantityColumn[] {
  const title = findTitleCriterion(grid, Math.min(...table.headingRows), rubric.criteria);
  const years = new Set(described.map(({ year }) => year ?? rubric.year));
  return [...years].flatMap((year) => {
    const columns = described.filter((column) => (column.year ?? rubric.year) === year);
    const matched = matchColumns(
      columns.map((column) => ({ ...column, year: null })),
      rubric,
      names,
    );
    const within = subtreeOf(
      rubric.criteria,
      matched.columns.map(({ criterion }) => criterion),
    );
    const found = [
      ...matched.columns.map(({ criterion, column, heading }): QuantityColumn => {
        return { criterion, output: "score", year, column, heading, foundBy: "heading" };
      }),
      ...matched.outputs.flatMap(({ criterion, output, column, heading }): readonly QuantityColumn[] => {
        if (output === "shortfall") return [];
        const of = criterion === rubric.criteria.id ? within : criterion;
        return [{ criterion: of, output, year, column, heading, foundBy: "heading" }];
      }),
      ...matched.unmatched.flatMap(({ column, heading }): readonly QuantityColumn[] => {
        const criterion = indicatorOfPercent(columns, column, names);
        return criterion === null ? [] : [{ criterion, output: "percent", year, column, heading, foundBy: "heading" }];
      }),
    ];
    const [only, ...others] = columns;
    if (found.length > 0 || title === null || only === undefined || others.length > 0) return found;
    const output = title.children === undefined ? "score" : "total";
    const { column, heading } = only;
    return [{ criterion: title.id, output, year, column, heading, foundBy: "title" as const }];
  });
}

/** The indicator (or parent) whose share a column such as "% Nhân lực" is headed as; `null` for any other column. */
function indicatorOfPercent(columns: readonly DescribedColumn[], column: number, names: NameIndex): string | null {
  const described = columns.find((candidate) => candidate.column === column);
  if (described?.output !== "percent") return null;
  const { subject } = described;
  const similarities = names.similarities(readOutputName(foldText(subject))?.of ?? subject);
  const likeness = Math.max(...similarities);
  return likeness < LIKELY ? null : (names.criteria[similarities.indexOf(likeness)]?.id ?? null);
}

/** The columns that tell unit rows from others: the latest scores. */
function indicatorColumnsOf(columns: readonly QuantityColumn[], rubric: Rubric): readonly (number | null)[] {
  const latest = [...columns].sort((one, other) => other.year - one.year);
  return indicatorsOf(rubric.criteria).map(
    ({ id }) => latest.find(({ criterion, output }) => criterion === id && output === "score")?.column ?? null,
  );
}
