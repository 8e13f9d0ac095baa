import { cellAddress } from "../../grid/address";
import type { Criterion } from "../../rubric/rubric";
import { sourcesOf } from "../report/board/sourcesOf";
import type { SourceCell } from "../report/report";
import type { CellsOf, CriterionView, Standing } from "./criterionView";

/** The cells a unit's points in the criterion rest on. */
export function pointsCells({ board, criterion }: CriterionView): CellsOf {
  return ({ unit, points }) => sourcesOf(board, unit, criterion.id, "total", points);
}

/** The cells a unit's tier rests on: the sheet's own, else the points that the bands ask for. */
export function tierCells({ board, criterion }: CriterionView): CellsOf {
  return ({ unit, tier }) => sourcesOf(board, unit, criterion.id, "tier", tier);
}

/** The cells a unit's rank rests on: the sheet's own, else its points. */
export function rankCells({ board, criterion }: CriterionView): CellsOf {
  return ({ unit, rank }) => sourcesOf(board, unit, criterion.id, "rank", rank);
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
