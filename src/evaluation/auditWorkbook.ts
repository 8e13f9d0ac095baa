import { auditTable } from "../checking/audit/auditTable";
import { countVerdicts, groupEntries } from "../checking/audit/groupEntries";
import type { AuditCounts, AuditedCell } from "../checking/audit/groupEntries";
import { auditTables } from "../checking/audit/tables/auditTables";
import type { UnitMatch } from "../checking/audit/tables/quantity";
import type { TableProblem } from "../checking/audit/tables/tableProblem";
import type { TablesAudit, UnitPair } from "../checking/audit/tables/tablesAudit";
import { parseAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { OutputColumn, Scoreboard } from "../reading/scoreboard";
import type { Rubric } from "../rubric/rubric";
import { inOneGo } from "../steps/inOneGo";
import type { Steps } from "../steps/steps";
import { evaluateGrid } from "./evaluateGrid";
import type { Evaluation } from "./evaluation";

/** A sheet of a workbook; `evaluation` where it is known already, `rubric` null where none is known to be its own. */
export interface SheetToAudit {
  readonly grid: Grid;
  readonly rubric: Rubric | null;
  readonly evaluation?: Evaluation;
}

/** What the audit says of the cells of one sheet. */
export interface SheetAudit {
  readonly sheet: string;
  readonly rubric: Rubric;
  /** null where the sheet's own scores give no results: only other tables speak of its cells. */
  readonly evaluation: Evaluation | null;
  /** Row by row. */
  readonly cells: readonly AuditedCell[];
  readonly counts: AuditCounts;
}

/** The tables of one rubric, held against each other. */
export interface RubricAudit {
  readonly rubric: Rubric;
  readonly tables: TablesAudit;
}

export interface WorkbookAudit {
  /** The sheets that show something to audit, in the order given. */
  readonly sheets: readonly SheetAudit[];
  readonly rubrics: readonly RubricAudit[];
  /** Units written otherwise than their shared name. */
  readonly matches: readonly UnitMatch[];
  readonly problems: readonly TableProblemOf[];
}

/** A problem with the rubric whose tables it is about. */
interface TableProblemOf {
  readonly problem: TableProblem;
  readonly rubric: Rubric;
}

/**
 * Audits the tables of a workbook: each against its own scores, and all tables of a rubric against each other. A sheet
 * without a rubric of its own, such as a table of one criterion alone, is held against the tables of every rubric in use.
 *
 * @param pairs what the user decided about names that no roster knows
 */
export function auditWorkbook(sheets: readonly SheetToAudit[], pairs: readonly UnitPair[] = []): WorkbookAudit {
  return inOneGo(auditInSteps(sheets, pairs));
}

/** The same, a table or a rubric's tables at a step. */
export function* auditInSteps(sheets: readonly SheetToAudit[], pairs: readonly UnitPair[] = []): Steps<WorkbookAudit> {
  const audits: RubricAudit[] = [];
  for (const rubric of new Set(sheets.flatMap(({ rubric }) => rubric ?? []))) {
    const own = sheets.filter((sheet) => sheet.rubric === rubric || sheet.rubric === null);
    const grids = own.map(({ grid }) => grid);
    audits.push({ rubric, tables: auditTables(grids, rubric, pairs) });
    yield;
  }
  const audited: SheetAudit[] = [];
  for (const sheet of sheets) {
    audited.push(...auditSheet(sheet, audits));
    yield;
  }
  return {
    sheets: audited,
    rubrics: audits,
    matches: audits.flatMap(({ tables }) => tables.matches),
    problems: problemsOf(sheets, audits),
  };
}

/** What stands in the way, once a sheet: that it does not fit one rubric is none where it fits another. */
function problemsOf(sheets: readonly SheetToAudit[], audits: readonly RubricAudit[]): readonly TableProblemOf[] {
  const settled = new Set(
    sheets.filter(({ grid }) => audits.some((audit) => isRead(grid, audit))).map(({ grid }) => grid.sheet),
  );
  return audits.flatMap(({ rubric, tables }) =>
    tables.problems.flatMap((problem): readonly TableProblemOf[] => {
      if (problem.code !== "table-not-read" && problem.code !== "other-units") return [{ problem, rubric }];
      if (settled.has(problem.sheet)) return [];
      settled.add(problem.sheet);
      return [{ problem, rubric }];
    }),
  );
}

function auditSheet(sheet: SheetToAudit, audits: readonly RubricAudit[]): readonly SheetAudit[] {
  const { grid } = sheet;
  return audits.flatMap((audit) => {
    const isOwn = sheet.rubric === audit.rubric || (sheet.rubric === null && isRead(grid, audit));
    const evaluation = isOwn ? evaluationOf(sheet, audit.rubric) : null;
    const own = evaluation === null ? [] : auditTable(grid, placeResults(evaluation, audit), evaluation.rubric);
    const entries = [...own, ...audit.tables.entries.filter(({ sheet }) => sheet === grid.sheet)];
    if (entries.length === 0) return [];
    const cells = inPlace(groupEntries(entries));
    return [{ sheet: grid.sheet, rubric: audit.rubric, evaluation, cells, counts: countVerdicts(cells) }];
  });
}

/** Whether the rubric's tables know the sheet's units, so that its subtotals can be held against the scores it does show. */
function isRead(grid: Grid, { tables }: RubricAudit): boolean {
  return tables.tables.some((table) => table.grid === grid && table.units.length > 0);
}

/** The scoreboard with its results given to the part of the tree that the sheet prints: "Tổng điểm" there is the part's. */
function placeResults({ grid, scoreboard }: Evaluation, { tables }: RubricAudit): Scoreboard {
  const known = tables.tables.find((table) => table.grid === grid)?.columns ?? [];
  const { layout } = scoreboard;
  const outputs = layout.outputs.map((output): OutputColumn => {
    const column = known.find((candidate) => candidate.column === output.column && candidate.output === output.output);
    return column === undefined ? output : { ...output, criterion: column.criterion };
  });
  return { ...scoreboard, layout: { ...layout, outputs } };
}

function evaluationOf({ grid, evaluation }: SheetToAudit, rubric: Rubric): Evaluation | null {
  if (evaluation !== undefined) return evaluation;
  const evaluated = evaluateGrid(grid, rubric);
  return evaluated.ok ? evaluated.value : null;
}

/** Row by row, from left to right. */
function inPlace(cells: readonly AuditedCell[]): readonly AuditedCell[] {
  return cells
    .map((cell) => ({ cell, place: parseAddress(cell.cell) }))
    .sort(
      (one, other) =>
        compareNumbers(one.place?.row, other.place?.row) || compareNumbers(one.place?.column, other.place?.column),
    )
    .map(({ cell }) => cell);
}

function compareNumbers(one = 0, other = 0): number {
  return one - other;
}
