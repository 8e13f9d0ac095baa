import { readPrinted } from "../checking/audit/tables/readPrinted";
import type { TableProblem } from "../checking/audit/tables/tableProblem";
import type { TablesAudit, UnitPair } from "../checking/audit/tables/tablesAudit";
import { parseAddress } from "../grid/address";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { compareYears } from "../reporting/compareYears/compareYears";
import { listPrevious } from "../reporting/compareYears/listPrevious";
import type { RepeatedUnit } from "../reporting/compareYears/yearComparison";
import type { RubricAudit } from "./auditWorkbook";
import type { Evaluation } from "./evaluation";
import type { PreviousComparison, PreviousProblem } from "./previousComparison";
import { restrictResults, shownCriteria, splitCriteria } from "./shownCriteria";

/** Holds a board against the latest earlier year that columns of its rubric's tables say. */
export function comparePreviousColumns(
  current: Evaluation,
  audits: readonly RubricAudit[],
  pairs: readonly UnitPair[],
): Outcome<PreviousComparison, PreviousProblem> {
  const { rubric, scoreboard } = current;
  const { sheet } = scoreboard.layout;
  const shownNow = shownCriteria(current);
  const units = restrictResults(current.units, shownNow);
  const tables = audits.find((audit) => audit.rubric.id === rubric.id)?.tables;
  const shown = (tables?.quantities ?? []).filter(({ year, number }) => year < rubric.year && number !== null);
  if (tables === undefined || shown.length === 0) {
    return refuse({ code: "no-previous-columns", sheet, year: rubric.year });
  }
  const year = Math.max(...shown.map((quantity) => quantity.year));
  const quantities = shown.filter((quantity) => quantity.year === year);
  const compared = compareYears(units, listPrevious(quantities, year), rubric, pairs);
  const shownThen = new Set(quantities.map(({ criterion }) => criterion));
  return succeed({
    rubric,
    year,
    source: "columns",
    sheet,
    previousSheets: [...new Set(quantities.map((quantity) => quantity.sheet))],
    comparison: {
      ...compared,
      gone: [...new Set([...compared.gone, ...unmatchedNames(tables, year)])],
      repeated: [...compared.repeated, ...repeatedUnits(tables, year, quantities)],
    },
    units,
    ...splitCriteria(rubric, shownNow, shownThen),
    otherScale: [],
    dropped: [],
  });
}

/** Names of rows that show the earlier year and that no unit of the roster bears. */
function unmatchedNames(tables: TablesAudit, year: number): readonly string[] {
  return tables.problems.flatMap((problem) => {
    if (problem.code !== "unit-unmatched") return [];
    return showsYear(tables, problem, problem.cell, year) ? [problem.name] : [];
  });
}

/** Units that the tables of the earlier year name in several rows and of which no other table gives a number. */
function repeatedUnits(
  tables: TablesAudit,
  year: number,
  quantities: readonly { readonly unit: string }[],
): readonly RepeatedUnit[] {
  const known = new Set(quantities.map(({ unit }) => unit));
  const units = tables.problems.flatMap((problem) => {
    if (problem.code !== "unit-twice" || known.has(problem.unit)) return [];
    return problem.cells.some((cell) => showsYear(tables, problem, cell, year)) ? [problem.unit] : [];
  });
  return [...new Set(units)].map((unit) => ({ unit, names: [unit] }));
}

/** Whether the row of a cell holds a number of the year. */
function showsYear({ tables }: TablesAudit, { sheet }: TableProblem, cell: string, year: number): boolean {
  const row = parseAddress(cell)?.row;
  const table = tables.find(({ grid }) => grid.sheet === sheet);
  if (row === undefined || table === undefined) return false;
  return table.columns.some((column) => column.year === year && readPrinted(table.grid, column.column, [row]).size > 0);
}
