import type { FillPlan } from "../../../filling/fill";
import type { FillParts } from "../../../filling/fillSheet";
import { knownOutputs } from "../../../filling/knownOutputs";
import { openFillSheet } from "../../../filling/fillSheet";
import { planFill } from "../../../filling/planFill";
import { wantedResults } from "../../../filling/wantedResults";
import { cellAddress } from "../../../grid/address";
import { isFormula } from "../../../grid/block";
import type { Grid } from "../../../grid/grid";
import { valueAt } from "../../../grid/grid";
import type { Layout, Output, OutputColumn } from "../../../reading/scoreboard";
import { criterionAt } from "../../../scoring/planNodes";
import type { SheetCell } from "../../sheets/sheetToWrite";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";

/** A unit with the row of the report's sheet that its helpers stand in. */
export interface MirroredUnit {
  readonly unit: BoardUnit;
  readonly row: number;
}

/** The scores of a board, repeated in helper columns of a report's sheet, with the results that follow from them. */
export interface Mirror {
  /** 1-based column of each indicator's scores and of each result, by `columnKey`. */
  readonly columns: ReadonlyMap<string, number>;
  /** By row, then column. */
  readonly contents: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
  /** The first column that is still free. */
  readonly nextColumn: number;
}

export function columnKey(criterion: string, output: Output | "score"): string {
  return `${criterion}/${output}`;
}

/**
 * Repeats the scores of units from `column` on, as references to the board's cells, and computes their results beside by the
 * formulas that a fill writes. Null where these cannot be written: an indicator lacks its column, a number is stored as text,
 * or the rubric's ranks have no formula.
 */
export function mirrorBoard(
  board: ReportBoard,
  units: readonly MirroredUnit[],
  column: number,
  outputs: readonly Output[],
): Mirror | null {
  const { layout } = board.scoreboard;
  if (layout.missing.length > 0 || units.length === 0 || holdsNumbersAsText(board, units)) return null;
  const parts = mirroredParts(board, units, column);
  const { known } = knownOutputs(parts, { mode: "formulas", outputs });
  const request = { mode: "formulas", outputs: known } as const;
  const { plan } = openFillSheet(parts);
  const wanted = wantedResults(plan, request);
  const first = column + layout.columns.length;
  const results = wanted.map(({ node, output }, index): OutputColumn => {
    const criterion = criterionAt(plan, node).id;
    return { criterion, output, column: first + index, heading: "", confidence: 1, printedMax: null };
  });
  const withResults = { ...parts.scoreboard, layout: { ...parts.scoreboard.layout, outputs: results } };
  const planned = planFill({ ...parts, scoreboard: withResults }, request);
  if (!planned.ok) return null;
  const contents = new Map<number, Map<number, SheetCell>>(units.map(({ row }) => [row, new Map()]));
  putScores(board, units, column, contents);
  putResults(planned.value, contents);
  return {
    columns: new Map([
      ...layout.columns.map((each, index) => [columnKey(each.criterion, "score"), column + index] as const),
      ...results.map((each) => [columnKey(each.criterion, each.output), each.column] as const),
    ]),
    contents,
    nextColumn: first + results.length,
  };
}

/** A reference to a cell of another sheet. */
export function referenceTo(sheet: string, row: number, column: number): string {
  return `'${sheet.replaceAll("'", "''")}'!${cellAddress(row, column)}`;
}

function holdsNumbersAsText({ grid, scoreboard }: ReportBoard, units: readonly MirroredUnit[]): boolean {
  return units.some(({ unit }) =>
    scoreboard.layout.columns.some(({ column }, index) => {
      const score = unit.scores[index];
      return score?.kind === "number" && typeof valueAt(grid, unit.unit.row, column) === "string";
    }),
  );
}

/** The board as if it stood in the helper columns. */
function mirroredParts(board: ReportBoard, units: readonly MirroredUnit[], column: number): FillParts {
  const { rubric, scoreboard } = board;
  const rows = units.map(({ row }) => row);
  const layout: Layout = {
    ...scoreboard.layout,
    headingRows: [],
    numberingRow: null,
    maxRow: null,
    unitColumn: column - 1,
    ordinalColumn: null,
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: column - 1,
    lastColumn: column + scoreboard.layout.columns.length - 1,
    columns: scoreboard.layout.columns.map((each, index) => ({ ...each, column: column + index })),
    outputs: [],
    unmatched: [],
    duplicates: [],
  };
  const empty: Grid = {
    sheet: scoreboard.layout.sheet,
    rows: 0,
    columns: 0,
    values: [],
    numberFormats: [],
    formulas: [],
    merges: [],
  };
  return {
    grid: empty,
    scoreboard: {
      layout,
      units: units.map(({ unit, row }) => ({ ...unit.unit, row })),
      scores: units.map(({ unit }) => unit.scores),
    },
    rubric,
    writtenRubric: rubric,
    units: units.map(({ unit, row }) => ({ ...unit.result, row })),
  };
}

function putScores(
  { grid, scoreboard }: ReportBoard,
  units: readonly MirroredUnit[],
  column: number,
  contents: ReadonlyMap<number, Map<number, SheetCell>>,
): void {
  const { columns, sheet } = scoreboard.layout;
  for (const { unit, row } of units) {
    for (const [index, indicator] of columns.entries()) {
      const cell = referenceTo(sheet, unit.unit.row, indicator.column);
      const shown = valueAt(grid, unit.unit.row, indicator.column) ?? "";
      contents.get(row)?.set(column + index, { formula: `=IF(${cell}="","",${cell})`, shown });
    }
  }
}

function putResults(plan: FillPlan, contents: ReadonlyMap<number, Map<number, SheetCell>>): void {
  for (const block of plan.blocks) {
    for (const [down, cells] of block.contents.entries()) {
      for (const [right, content] of cells.entries()) {
        const [row, column] = [block.row + down, block.column + right];
        if (content === null) continue;
        const shown = plan.shown.get(cellAddress(row, column)) ?? null;
        const value = isFormula(shown) ? null : shown;
        contents.get(row)?.set(column, isFormula(content) ? { formula: content.formula, shown: value } : content);
      }
    }
  }
}
