import { cellAddress } from "../../../grid/address";
import { valueAt } from "../../../grid/grid";
import type { Output } from "../../../reading/scoreboard";
import { findCriterion, indicatorsOf } from "../../../rubric/tree";
import { toDecimal } from "../../../scoring/compare";
import type { SourceCell } from "../report";
import type { BoardUnit, ReportBoard } from "./reportBoard";

/**
 * The cells that one unit's result rests on: the sheet's own result cell where it holds the same, else the cells of the
 * indicators below the criterion.
 */
export function sourcesOf(
  board: ReportBoard,
  unit: BoardUnit,
  criterion: string,
  output: Output,
  value: string | number | null,
): readonly SourceCell[] {
  return resultCell(board, unit, criterion, output, value) ?? indicatorCells(board, unit, criterion);
}

/** The cells of the indicators below (or at) a criterion. */
export function indicatorCells({ rubric, scoreboard }: ReportBoard, { unit }: BoardUnit, id: string): SourceCell[] {
  const criterion = findCriterion(rubric.criteria, id);
  const ids = new Set(criterion === undefined ? [] : indicatorsOf(criterion).map((leaf) => leaf.id));
  const { layout } = scoreboard;
  return layout.columns.flatMap(({ criterion: leaf, column }) =>
    ids.has(leaf) ? [{ sheet: layout.sheet, cell: cellAddress(unit.row, column) }] : [],
  );
}

function resultCell(
  { grid, scoreboard }: ReportBoard,
  { unit }: BoardUnit,
  criterion: string,
  output: Output,
  value: string | number | null,
): readonly SourceCell[] | null {
  const { outputs, sheet } = scoreboard.layout;
  const found = outputs.find((each) => each.criterion === criterion && each.output === output);
  if (found === undefined || value === null) return null;
  const held = valueAt(grid, unit.row, found.column);
  const isSame =
    typeof held === "number" && typeof value === "number" ? toDecimal(held) === toDecimal(value) : held === value;
  return isSame ? [{ sheet, cell: cellAddress(unit.row, found.column) }] : null;
}
