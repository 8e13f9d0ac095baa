import type { Evaluation } from "../evaluation/evaluation";
import type { FillMode, FillPlan } from "../filling/fill";
import { planHighlight } from "../filling/highlighting/planHighlight";
import { knownOutputs } from "../filling/knownOutputs";
import type { KnownOutputs } from "../filling/knownOutputs";
import { planFill } from "../filling/planFill";
import { cellAddress } from "../grid/address";
import { isFormula } from "../grid/block";
import type { Block } from "../grid/block";
import { RUBRICS_KEY } from "../memory/namespace";
import { withRubric } from "../memory/rubrics";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { OUTPUTS } from "../reading/scoreboard";
import type { Rubric } from "../rubric/rubric";
import type { CellEdit, ColumnWidth, SheetEdits } from "../xlsx/edits";
import { sheetOf } from "../xlsx/gridOf";
import { XlsxRefusal } from "../xlsx/problem";
import { readRemembered } from "../xlsx/remember";
import { saveXlsx } from "../xlsx/saveXlsx";
import type { XlsxFile, XlsxSheet } from "../xlsx/xlsxFile";
import type { CliProblem } from "./problem";

/** A filled copy, with the outputs that rest on open minima or maxima and are left out of it. */
interface FilledCopy {
  readonly bytes: Uint8Array;
  readonly leftOut: KnownOutputs["unknown"];
}

interface CopyRequest {
  readonly mode: FillMode;
  /** The sentence below the results. */
  readonly stamp: string;
  /** A rubric that the copy keeps among its own; `null`: none. */
  readonly kept: Rubric | null;
}

/** The bytes of a copy with every result that can be known filled in and what falls below the minimum highlighted. */
export function fillCopy(
  path: string,
  file: XlsxFile,
  evaluation: Evaluation,
  { mode, stamp, kept }: CopyRequest,
): Outcome<FilledCopy, CliProblem> {
  const { grid, scoreboard, rubric } = evaluation;
  const sheet = sheetOf(file, grid.sheet);
  if (sheet.protected) return refuse({ code: "sheet-protected", path, sheet: sheet.name });
  const { known, unknown } = knownOutputs(evaluation, { mode, outputs: OUTPUTS });
  const plan = planFill(evaluation, { mode, outputs: known.length > 0 ? known : OUTPUTS, stamp });
  if (!plan.ok) return refuse({ code: "fill", path, problem: plan.problems[0] });
  const { columns } = plan.value;
  const rules = planHighlight(scoreboard, rubric, columns, { unranked: true, belowMinimum: true, threshold: null });
  try {
    const sheets = [{ ...editsOf(plan.value, sheet), addRules: rules }];
    const bytes = saveXlsx(file, { sheets, ...(kept === null ? {} : { remember: withKept(file, kept) }) });
    return succeed({ bytes, leftOut: unknown });
  } catch (error) {
    if (error instanceof XlsxRefusal) return refuse({ code: "workbook", path, problem: error.problem });
    throw error;
  }
}

function withKept(file: XlsxFile, rubric: Rubric): Readonly<Record<string, unknown>> {
  return { [RUBRICS_KEY]: withRubric(readRemembered(file)[RUBRICS_KEY], rubric) };
}

/** A plan as changes to a file: formulas with the values they show, new columns as wide as those they look like. */
function editsOf(plan: FillPlan, sheet: XlsxSheet): SheetEdits {
  return {
    sheet: sheet.name,
    cells: plan.blocks.flatMap((block) => cellsOf(block, plan)),
    columnWidths: plan.blocks.flatMap((block) => widthsOf(block, sheet)),
  };
}

function cellsOf(block: Block, { shown }: FillPlan): readonly CellEdit[] {
  const { numberFormat, formatLikeColumn } = block;
  return block.contents.flatMap((contents, down) =>
    contents.map((content, right) => {
      const row = block.row + down;
      const column = block.column + right;
      const value = shown.get(cellAddress(row, column));
      return {
        row,
        column,
        content,
        ...(value === undefined || isFormula(value) ? {} : { shown: value }),
        ...(formatLikeColumn === undefined ? {} : { formatLike: { row, column: formatLikeColumn } }),
        ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
      };
    }),
  );
}

function widthsOf({ column, contents, formatLikeColumn }: Block, sheet: XlsxSheet): readonly ColumnWidth[] {
  if (formatLikeColumn === undefined) return [];
  const width = sheet.columns.find(({ first, last }) => first <= formatLikeColumn && formatLikeColumn <= last)?.width;
  if (width === undefined || width === null) return [];
  return (contents[0] ?? []).map((_, right) => ({ column: column + right, width }));
}
