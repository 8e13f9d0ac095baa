import type { CellContent } from "../grid/block";
import type { CellValue } from "../grid/grid";
import { valueAt } from "../grid/grid";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { FillMode, FilledColumn } from "./fill";
import type { FillProblem } from "./fillProblem";
import { isUnknown } from "./fillSheet";
import type { FillSheet, FillUnit } from "./fillSheet";
import { functionFormula } from "./formulas/functionFormula";
import { nativeFormula } from "./formulas/nativeFormula";
import { rankFormulas } from "./formulas/rankFormula";
import { resultValue } from "./resultValue";

/** What is written for one unit, and the value it shows: an Excel error is its text. */
export interface ResultContent {
  readonly row: number;
  readonly content: CellContent;
  readonly shown: CellValue;
}

/** Excel's limit for a formula. */
const LONGEST_FORMULA = 8192;

/** The contents of one result column, by row; a unit that is not among them keeps what stands there. */
export function resultContents(
  sheet: FillSheet,
  column: FilledColumn,
  mode: FillMode,
): Outcome<readonly ResultContent[], FillProblem> {
  const node = sheet.plan.nodeOf.get(column.criterion) ?? sheet.plan.root;
  const criterion = sheet.plan.nodes[node]?.name ?? column.criterion;
  const ranking = sheet.plan.ranking.find((candidate) => candidate.node === node);
  const ranks =
    column.output === "rank" && ranking !== undefined && mode !== "values"
      ? rankFormulas(sheet, ranking, mode === "formulas")
      : new Map<number, string>();
  if (ranks === null) return refuse<FillProblem>({ code: "rank-not-expressible", criterion });
  const contents: ResultContent[] = [];
  for (const unit of sheet.units) {
    if (!unit.result.submitted) continue;
    const formula = mode === "values" ? null : formulaFor(sheet, unit, node, column, mode, ranks);
    if (formula !== null && formula.length > LONGEST_FORMULA) return refuse({ code: "formula-too-long", criterion });
    const value = resultValue(unit.result, column.criterion, column.output, sheet.rubric);
    const isTextToKeep =
      column.output === "rank" && value === null && typeof valueAt(sheet.grid, unit.row, column.column) === "string";
    if (isTextToKeep && !isUnknown(sheet.plan, unit, node)) continue;
    contents.push(
      formula === null
        ? { row: unit.row, content: value, shown: value }
        : { row: unit.row, content: { formula }, shown: value ?? errorShown(column, mode) },
    );
  }
  return succeed(contents);
}

/** Null where there is nothing to compute: the unit is exempt from the whole criterion, or its group is not ranked. */
function formulaFor(
  sheet: FillSheet,
  unit: FillUnit,
  node: number,
  { criterion, output }: FilledColumn,
  mode: Exclude<FillMode, "values">,
  ranks: ReadonlyMap<number, string>,
): string | null {
  if (output === "rank") return ranks.get(unit.row) ?? null;
  const isGiven = resultValue(unit.result, criterion, output, sheet.rubric) !== null;
  if (!isGiven && !isUnknown(sheet.plan, unit, node)) return null;
  const write = mode === "functions" ? functionFormula : nativeFormula;
  return write(sheet, unit, node, output);
}

/** What a formula shows while a score below it is no number. */
function errorShown({ output }: FilledColumn, mode: FillMode): string {
  return mode === "functions" && output !== "rank" ? "#VALUE!" : "#N/A";
}
