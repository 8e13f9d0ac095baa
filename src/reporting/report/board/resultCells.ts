import { cellAddress } from "../../../grid/address";
import { toDecimal } from "../../../scoring/compare";
import { exemptionOf } from "../../../scoring/exemptions";
import type { Score } from "../../../scoring/results";
import { sharesOf } from "../../compareYears/pointsOf";
import type { ReportCell } from "../report";
import { indicatorCells, sourcesOf } from "./sourcesOf";
import type { BoardUnit, ReportBoard } from "./reportBoard";

export const NOTHING: ReportCell = { value: null };

/** A unit's points of a criterion; null: unknown, exempt, or nothing submitted. */
export function pointsIn({ result }: BoardUnit, criterion: string): number | null {
  const points = result.scores[criterion] ?? result.totals[criterion] ?? null;
  return points === null ? null : toDecimal(points);
}

/** What a table prints for a unit's criterion: its points, or the mark that stands in the sheet instead. */
export function pointsCell(board: ReportBoard, unit: BoardUnit, criterion: string): ReportCell {
  const points = pointsIn(unit, criterion);
  const score = scoreOf(board, unit, criterion);
  if (score === null) return { value: points, from: sourcesOf(board, unit, criterion, "total", points) };
  return {
    value: score.kind === "mark" && !isFull(board, unit, criterion) ? score.text : points,
    from: indicatorCells(board, unit, criterion),
  };
}

/** The unit's score of an indicator; null for a criterion with children. */
export function scoreOf({ indicatorPlaces }: ReportBoard, { scores }: BoardUnit, criterion: string): Score | null {
  const place = indicatorPlaces.get(criterion);
  return place === undefined ? null : (scores[place] ?? null);
}

/** Whether the unit is exempt from an indicator and has its maximum for that. */
export function isFull(board: ReportBoard, unit: BoardUnit, criterion: string): boolean {
  const exemption = unit.exemptions.get(criterion);
  const score = scoreOf(board, unit, criterion);
  if (exemption !== "full" || score === null) return false;
  const max = board.criteria.find(({ id }) => id === criterion)?.max;
  return exemptionOf(score, exemption) === "full" || (score.kind === "number" && score.points === max);
}

/** The unit's share (0–1) of a criterion's maximum. */
export function shareCell(board: ReportBoard, unit: BoardUnit, criterion: string): ReportCell {
  const share = sharesOf(unit.result, board.rubric)[criterion] ?? null;
  if (share === null) return NOTHING;
  return { value: toDecimal(share), from: sourcesOf(board, unit, criterion, "percent", share) };
}

export function tierCell(board: ReportBoard, unit: BoardUnit, criterion: string): ReportCell {
  const tier = unit.result.tiers[criterion] ?? null;
  return tier === null ? NOTHING : { value: tier, from: sourcesOf(board, unit, criterion, "tier", tier) };
}

export function rankCell(board: ReportBoard, unit: BoardUnit, criterion: string): ReportCell {
  const rank = unit.result.ranks[criterion] ?? null;
  return rank === null ? NOTHING : { value: rank, from: sourcesOf(board, unit, criterion, "rank", rank) };
}

/** The unit's rank of the earlier year. */
export function previousRankCell({ movement, earlier }: BoardUnit, criterion: string): ReportCell {
  const change = movement?.ranks[criterion];
  return change === undefined ? NOTHING : { value: change.previous, from: earlier.rank(criterion) };
}

/** The unit's points of the earlier year. */
export function previousPointsCell({ movement, earlier }: BoardUnit, criterion: string): ReportCell {
  const change = movement?.points[criterion];
  return change === undefined ? NOTHING : { value: change.previous, from: earlier.points(criterion) };
}

export function nameCell({ scoreboard }: ReportBoard, { unit }: BoardUnit): ReportCell {
  const { sheet, unitColumn } = scoreboard.layout;
  return { value: unit.name, from: [{ sheet, cell: cellAddress(unit.row, unitColumn) }] };
}
