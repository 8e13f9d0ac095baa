import { cellAddress } from "../../grid/address";
import type { Criterion } from "../../rubric/rubric";
import { sourcesOf } from "../report/board/sourcesOf";
import type { SourceCell } from "../report/report";
import type { CellsOf, CriterionView, Standing } from "./criterionView";

/** The cells a unit's points in the criterion rest on. */
export function pointsCells({ cells }: CriterionView): CellsOf {
  return cells.points;
}

/** The cells a unit's tier rests on: the sheet's own, else the points that the bands ask for. */
export function tierCells({ cells }: CriterionView): CellsOf {
  return cells.tier;
}

/** The cells a unit's rank rests on: the sheet's own, else its points. */
export function rankCells({ cells }: CriterionView): CellsOf {
  return cells.rank;
}

/** A unit's name. */
export function nameCells({ board }: CriterionView): CellsOf {
  const { sheet, unitColumn } = board.scoreboard.layout;
  return ({ unit }) => [{ sheet, cell: cellAddress(unit.unit.row, unitColumn) }];
}

/** All cells of several units. */
export function cellsOfAll(standings: readonly Standing[], cells: CellsOf): readonly SourceCell[] {
  return standings.flatMap(cells);
}

/** The cells a unit's tiers of several parts rest on. */
export function partTierCells({ board }: CriterionView, parts: readonly Criterion[]): CellsOf {
  return ({ unit }) => parts.flatMap(({ id }) => sourcesOf(board, unit, id, "tier", unit.result.tiers[id] ?? null));
}
