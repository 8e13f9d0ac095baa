import type { TableProblem } from "../checking/audit/tables/tableProblem";
import type { TablesAudit, UnitPair } from "../checking/audit/tables/tablesAudit";
import { parseAddress } from "../grid/address";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { foldText } from "../reading/foldText";
import { compareYears } from "../reporting/compareYears/compareYears";
import { listPrevious, previousOf } from "../reporting/compareYears/listPrevious";
import { matchCriteria } from "../reporting/compareYears/matchCriteria";
import type { CriterionMatch } from "../reporting/compareYears/matchCriteria";
import type { PreviousUnit, RepeatedUnit, YearComparison } from "../reporting/compareYears/yearComparison";
import { readPrinted } from "../checking/audit/tables/readPrinted";
import type { Level, Rubric } from "../rubric/rubric";
import { criteriaOf } from "../rubric/tree";
import type { RubricAudit } from "./auditWorkbook";
import type { Evaluation } from "./evaluation";

/** Where the earlier year's numbers come from. */
export type PreviousSource =
  /** Columns of this workbook's own tables that say an earlier year. */
  | { readonly kind: "columns" }
  /** A board of its own, read with its own rubric. */
  | { readonly kind: "board"; readonly evaluation: Evaluation };

/** Why nothing of an earlier year can be compared with a board. */
export type PreviousProblem =
  /** No column of the rubric's tables says an earlier year. */
  | { readonly code: "no-previous-columns"; readonly sheet: string; readonly year: number }
  /** The earlier board is of another province or level. */
  | {
      readonly code: "previous-of-others";
      readonly previousSheet: string;
      readonly expected: Whose;
      readonly found: Whose;
    }
  /** The earlier board's rubric is of a later year. */
  | {
      readonly code: "previous-is-later";
      readonly previousSheet: string;
      readonly year: number;
      readonly previousYear: number;
    }
  /** None of the earlier board's units is one of this year's. */
  | {
      readonly code: "previous-units-unknown";
      readonly sheet: string;
      readonly previousSheet: string;
      readonly units: readonly string[];
    };

interface Whose {
  readonly province: string;
  readonly level: Level;
}

/** A board beside an earlier year. */
export interface PreviousComparison {
  /** This year's, with the maxima of its sheet. */
  readonly rubric: Rubric;
  /** The earlier year; null where it is not known: both boards are read with one rubric. */
  readonly year: number | null;
  readonly source: PreviousSource["kind"];
  /** The sheet of this year's board. */
  readonly sheet: string;
  /** The sheets that show the earlier year. */
  readonly previousSheets: readonly string[];
  readonly comparison: YearComparison;
  /** Ids of this year's criteria that the earlier year knows too, in tree order. */
  readonly criteria: readonly string[];
  /** Those of them whose points cannot be compared because the maxima differ or are not known; shares and ranks can be. */
  readonly otherScale: readonly CriterionMatch[];
  /** Ids of this year's criteria that the earlier year does not know. */
  readonly added: readonly string[];
  /** Names of criteria that only the earlier rubric has; empty for columns. */
  readonly dropped: readonly string[];
}

/**
 * Holds a board against an earlier year.
 *
 * @param audit of the workbook that the board is in: its tables give the columns of an earlier year
 * @param pairs what the user decided about earlier names (`written`) that no roster knows
 */
export function compareWithPrevious(
  current: Evaluation,
  source: PreviousSource,
  audit: { readonly rubrics: readonly RubricAudit[] },
  pairs: readonly UnitPair[] = [],
): Outcome<PreviousComparison, PreviousProblem> {
  return source.kind === "columns"
    ? compareColumns(current, audit.rubrics, pairs)
    : compareBoard(current, source.evaluation, pairs);
}

function compareColumns(
  current: Evaluation,
  audits: readonly RubricAudit[],
  pairs: readonly UnitPair[],
): Outcome<PreviousComparison, PreviousProblem> {
  const { rubric, scoreboard } = current;
  const { sheet } = scoreboard.layout;
  const tables = audits.find((audit) => audit.rubric.id === rubric.id)?.tables;
  const shown = (tables?.quantities ?? []).filter(({ year, number }) => year < rubric.year && number !== null);
  if (tables === undefined || shown.length === 0) {
    return refuse({ code: "no-previous-columns", sheet, year: rubric.year });
  }
  const year = Math.max(...shown.map((quantity) => quantity.year));
  const quantities = shown.filter((quantity) => quantity.year === year);
  const compared = compareYears(current.units, listPrevious(quantities, year), rubric, pairs);
  const known = new Set(quantities.map(({ criterion }) => criterion));
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
    ...splitCriteria(rubric, (id) => known.has(id)),
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

function compareBoard(
  current: Evaluation,
  previous: Evaluation,
  pairs: readonly UnitPair[],
): Outcome<PreviousComparison, PreviousProblem> {
  const { rubric } = current;
  const { sheet } = current.scoreboard.layout;
  const previousSheet = previous.scoreboard.layout.sheet;
  const { province, level, year } = previous.rubric;
  if (foldText(province) !== foldText(rubric.province) || level !== rubric.level) {
    const expected = { province: rubric.province, level: rubric.level };
    return refuse({ code: "previous-of-others", previousSheet, expected, found: { province, level } });
  }
  if (year > rubric.year) {
    return refuse({ code: "previous-is-later", previousSheet, year: rubric.year, previousYear: year });
  }
  const matches = matchCriteria(rubric, previous.rubric);
  const earlier = previousOf(previous.units, previous.rubric).map((unit) => underCurrentIds(unit, matches));
  const comparison = compareYears(current.units, earlier, rubric, pairs);
  if (comparison.gone.length === earlier.filter(({ name }) => name !== "").length) {
    const units = previous.units.map(({ name }) => name);
    return refuse({ code: "previous-units-unknown", sheet, previousSheet, units });
  }
  const continued = new Set(matches.map((match) => match.previous));
  return succeed({
    rubric,
    year: year < rubric.year ? year : null,
    source: "board",
    sheet,
    previousSheets: [previousSheet],
    comparison,
    ...splitCriteria(rubric, (id) => matches.some(({ criterion }) => criterion === id)),
    otherScale: matches.filter(({ isSameScale }) => !isSameScale),
    dropped: criteriaOf(previous.rubric.criteria).flatMap(({ id, name }) => (continued.has(id) ? [] : [name])),
  });
}

/** An earlier unit's results by this year's ids; points only where the maxima are the same. */
function underCurrentIds(unit: PreviousUnit, matches: readonly CriterionMatch[]): PreviousUnit {
  const renamed = (
    from: Readonly<Record<string, number | null>>,
    taken: readonly CriterionMatch[],
  ): Readonly<Record<string, number | null>> =>
    Object.fromEntries(taken.map(({ criterion, previous }) => [criterion, from[previous] ?? null]));
  return {
    ...unit,
    points: renamed(
      unit.points,
      matches.filter(({ isSameScale }) => isSameScale),
    ),
    percents: renamed(unit.percents ?? {}, matches),
    ranks: renamed(unit.ranks, matches),
  };
}

function splitCriteria(
  rubric: Rubric,
  isKnown: (id: string) => boolean,
): Pick<PreviousComparison, "criteria" | "added"> {
  const ids = criteriaOf(rubric.criteria).map(({ id }) => id);
  return { criteria: ids.filter(isKnown), added: ids.filter((id) => !isKnown(id)) };
}
