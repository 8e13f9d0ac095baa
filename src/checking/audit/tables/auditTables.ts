import type { Grid } from "../../../grid/grid";
import type { Rubric } from "../../../rubric/rubric";
import { auditPreviousYear } from "./auditPreviousYear";
import { compareCells } from "./compareCells";
import { fitColumn, indexByQuantity } from "./fitColumns";
import type { NumbersByQuantity } from "./fitColumns";
import { holdsNumbers, isProse } from "./isProse";
import { listQuantities } from "./listQuantities";
import { matchTableUnits, rosterFor } from "./matchTableUnits";
import type { QuantityColumn, QuantityTable } from "./quantity";
import { readPrinted } from "./readPrinted";
import { firstCell, readTable } from "./readTable";
import type { RawTable, UnreadColumn } from "./readTable";
import type { TableProblem } from "./tableProblem";
import type { TablesAudit, UnitPair } from "./tablesAudit";

/**
 * Holds tables against each other: whole ones and parts, of the rubric's year and earlier ones, their units in any order and
 * under several names. What cannot be compared is in `problems`; everything else is compared all the same. Sheets of text are no
 * tables and passed over.
 *
 * @param pairs what the user decided about names that are not known
 */
export function auditTables(grids: readonly Grid[], rubric: Rubric, pairs: readonly UnitPair[] = []): TablesAudit {
  const problems: TableProblem[] = [];
  const raw = grids.flatMap((grid): readonly RawTable[] => {
    if (isProse(grid)) return [];
    const read = readTable(grid, rubric);
    if (read.ok) return [read.value];
    if (!holdsNumbers(grid)) return [];
    const [reading] = read.problems;
    problems.push({ code: "table-not-read", sheet: grid.sheet, reading });
    return [];
  });
  const roster = rosterFor(rubric.units, raw, pairs);
  const matched = raw.map((table) => ({ table, ...matchTableUnits(table, roster) }));
  const claimed = matched.map(({ table, units }): QuantityTable => {
    return { grid: table.grid, unitColumn: table.unitColumn, columns: table.columns, units };
  });
  const listed = claimed.map(listQuantities);
  const claims = indexByQuantity(listed.flat());
  const tables = claimed.map((table, index): QuantityTable => {
    const source = raw[index];
    if (source === undefined) return table;
    const larger = claimed.filter(({ columns }) => columns.length > table.columns.length);
    const sheets = new Set(larger.map(({ grid }) => grid.sheet));
    return { ...table, columns: settleColumns(table, source, claims, sheets, rubric.criteria.id, problems) };
  });
  for (const { table, units, problems: found } of matched) {
    if (units.length === 0 && !holdsNumbers(table.grid)) continue;
    problems.push(...found);
    const { years, grid } = table;
    if (years.length > 0 && !years.includes(rubric.year)) {
      problems.push({ code: "other-year", sheet: grid.sheet, years, expected: rubric.year });
    }
  }
  const isSettled = tables.every((table, index) => hasColumns(table, claimed[index]));
  const quantities = tables.flatMap((table, index) =>
    hasColumns(table, claimed[index]) ? (listed[index] ?? []) : listQuantities(table),
  );
  const known = isSettled ? claims : indexByQuantity(quantities);
  return {
    tables,
    quantities,
    entries: [...compareCells(known, rubric.year), ...auditPreviousYear(known, rubric)],
    matches: matched.flatMap(({ matches }) => matches),
    problems,
  };
}

/** Whether a table's columns kept the meaning their headings claim. */
function hasColumns(table: QuantityTable, claimed: QuantityTable | undefined): boolean {
  return (
    table.columns.length === claimed?.columns.length &&
    table.columns.every((column, index) => column === claimed.columns[index])
  );
}

/**
 * The columns with the quantities that their values prove, where headings are silent or say something else. A column that is
 * headed by a year alone shows the criterion that its neighbour of another year was proved to show. Where most columns name
 * none of the rubric's criteria, "Tổng điểm" and the like (of `root`) are another rubric's.
 */
function settleColumns(
  table: QuantityTable,
  source: RawTable,
  claims: NumbersByQuantity,
  larger: ReadonlySet<string>,
  root: string,
  problems: TableProblem[],
): readonly QuantityColumn[] {
  const { sheet } = table.grid;
  const rows = table.units.map(({ row }) => row);
  const numbersOf = (column: number): ReadonlyMap<string, number> => {
    const printed = readPrinted(table.grid, column, rows);
    return new Map(
      table.units.flatMap(({ row, unit }) => {
        const number = printed.get(row)?.number;
        return number === undefined ? [] : [[unit, number] as const];
      }),
    );
  };
  const settled = table.columns.map((column): QuantityColumn => {
    if (larger.size === 0) return column;
    if (column.output !== "score" && column.output !== "total") return column;
    const fit = fitColumn(table, numbersOf(column.column), column, claims, larger);
    if (fit === null) return column;
    const { criterion, output, year } = column;
    problems.push({
      code: "column-fits-other",
      sheet,
      cell: firstCell(source, column.column),
      claimed: { criterion, output, year },
      ...fit,
    });
    return { ...column, ...fit.fits, foundBy: "values" };
  });
  let unmatched: readonly UnreadColumn[] = source.unread;
  const fitted = unmatched.flatMap((candidate): readonly QuantityColumn[] => {
    const fit = fitColumn(table, numbersOf(candidate.column), null, claims, larger);
    if (fit === null) return [];
    return [{ ...fit.fits, column: candidate.column, heading: candidate.heading, foundBy: "values" }];
  });
  settled.push(...fitted);
  unmatched = unmatched.filter(({ column }) => !settled.some((other) => other.column === column));
  const [first] = fitted;
  if (first !== undefined && fitted.every(({ criterion }) => criterion === first.criterion)) {
    const { criterion, output } = first;
    for (const { column, heading, year, isYearOnly } of unmatched) {
      if (!isYearOnly || settled.some((other) => other.year === year)) continue;
      settled.push({ criterion, output, year, column, heading, foundBy: "values" });
    }
    unmatched = unmatched.filter(({ column }) => !settled.some((other) => other.column === column));
  }
  if (unmatched.length === 0 || table.units.length === 0) return settled;
  const columns = unmatched.map(({ column, heading }) => ({ cell: firstCell(source, column), heading }));
  const named = settled.filter(({ criterion }) => criterion !== root);
  const compared = unmatched.length > named.length ? named : settled;
  problems.push({ code: "columns-unmatched", sheet, columns, compared: compared.length });
  return compared;
}
