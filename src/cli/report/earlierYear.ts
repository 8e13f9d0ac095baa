import type { UnitPair } from "../../checking/audit/tables/tablesAudit";
import type { PrintedQuantity } from "../../checking/audit/tables/quantity";
import { auditWorkbook } from "../../evaluation/auditWorkbook";
import type { SheetToAudit } from "../../evaluation/auditWorkbook";
import { comparePreviousColumns } from "../../evaluation/comparePreviousColumns";
import { compareWithBest } from "../../evaluation/compareWithBest";
import type { Evaluation } from "../../evaluation/evaluation";
import { knowsUnits } from "../../evaluation/knowsUnits";
import type { PreviousComparison } from "../../evaluation/previousComparison";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { gridOf } from "../../xlsx/gridOf";
import { evaluateSheet } from "../chooseSheet";
import type { PreviousAsked } from "../command";
import type { EvaluatedFile } from "../evaluateFile";
import { openPrevious, readPreviousBoards } from "../openPrevious";
import type { CliProblem } from "../problem";

/** An earlier year beside the board that is reported. */
export interface EarlierYear {
  readonly previous: PreviousComparison | null;
  /** The earlier year's own board; null where it stands in columns of the tables, or is not known. */
  readonly previousBoard: Evaluation | null;
  /** That board is in another file. */
  readonly isPreviousElsewhere: boolean;
  readonly quantities: readonly PrintedQuantity[];
}

/** The board that was asked for, else the columns of the file's own tables that say an earlier year; that there are none is no problem. */
export async function findEarlierYear(
  evaluated: EvaluatedFile,
  asked: PreviousAsked | null,
  pairs: readonly UnitPair[],
): Promise<Outcome<EarlierYear, CliProblem>> {
  if (asked === null) return succeed(inColumns(evaluated, pairs));
  const { evaluation } = evaluated;
  const previous = await openPrevious(asked, evaluated);
  if (!previous.ok) return previous;
  const boards = readPreviousBoards(previous.value, [evaluation.writtenRubric]);
  if (!boards.ok) return boards;
  const compared = compareWithBest(evaluation, boards.value, pairs);
  if (!compared.ok) return refuse({ code: "previous", path: previous.value.path, problem: compared.problems[0] });
  const [sheet] = compared.value.previousSheets;
  const board = boards.value.find(({ grid }) => grid.sheet === sheet) ?? null;
  const isPreviousElsewhere = !previous.value.isAudited;
  return succeed({ previous: compared.value, previousBoard: board, isPreviousElsewhere, quantities: [] });
}

function inColumns({ file, evaluation }: EvaluatedFile, pairs: readonly UnitPair[]): EarlierYear {
  const { writtenRubric } = evaluation;
  const sheets = file.sheets.flatMap(({ name }): readonly SheetToAudit[] => {
    const read = name === evaluation.grid.sheet ? succeed(evaluation) : evaluateSheet(file, name, writtenRubric);
    return read.ok && knowsUnits(read.value)
      ? [{ grid: gridOf(file, name), rubric: writtenRubric, evaluation: read.value }]
      : [];
  });
  const { rubrics } = auditWorkbook(sheets, pairs);
  const compared = comparePreviousColumns(evaluation, rubrics, pairs);
  const quantities = rubrics.flatMap(({ tables }) => tables.quantities);
  const none = { previous: null, previousBoard: null, isPreviousElsewhere: false, quantities: [] };
  return compared.ok ? { ...none, previous: compared.value, quantities } : none;
}
