import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import type { SheetToAudit, WorkbookAudit } from "../evaluation/auditWorkbook";
import { comparePreviousColumns } from "../evaluation/comparePreviousColumns";
import { compareWithBest } from "../evaluation/compareWithBest";
import { findUnusedPairs } from "../evaluation/findUnusedPairs";
import { mainBoards } from "../evaluation/mainBoards";
import type { PreviousReport } from "../evaluation/previousComparison";
import { succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { readPreviousBoards } from "./openPrevious";
import type { PreviousFile } from "./openPrevious";
import type { CliProblem } from "./problem";

interface ToCompare {
  readonly sheets: readonly SheetToAudit[];
  /** What is reported. */
  readonly audit: WorkbookAudit;
  /** What the tables of all sheets give. */
  readonly whole: WorkbookAudit;
  readonly previous: PreviousFile | null;
  readonly pairs: readonly UnitPair[];
  /** Those of the pairs that the command itself gives. */
  readonly asked: readonly UnitPair[];
}

/**
 * Holds the main board of each rubric against the earlier year: the file that was named, else columns of the audited file;
 * that there are none of these is no problem.
 */
export function comparePrevious(compared: ToCompare): Outcome<PreviousReport, CliProblem> {
  const { sheets, audit, whole, previous, pairs, asked } = compared;
  const boards = mainBoards(sheets, audit);
  const earlier =
    previous === null
      ? succeed(null)
      : readPreviousBoards(
          previous,
          boards.map(({ writtenRubric }) => writtenRubric),
        );
  if (!earlier.ok) return earlier;
  const found = earlier.value;
  const outcomes = boards.map((board) =>
    found === null ? comparePreviousColumns(board, whole.rubrics, pairs) : compareWithBest(board, found, pairs),
  );
  const comparisons = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const problems = outcomes.flatMap((outcome) => (outcome.ok || found === null ? [] : [outcome.problems[0]]));
  return succeed({ comparisons, problems, unusedPairs: findUnusedPairs(asked, whole, comparisons) });
}
