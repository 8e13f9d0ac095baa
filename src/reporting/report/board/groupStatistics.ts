import { exceeds, toDecimal } from "../../../scoring/compare";
import { rankedIn } from "../../../scoring/groupNumbers";
import { sharesOf } from "../../compareYears/pointsOf";
import { ruleOf } from "./orderUnits";
import type { BoardUnit, ReportBoard } from "./reportBoard";
import { pointsIn } from "./resultCells";

/** What is known of one criterion in a group. */
interface CriterionStatistics {
  /** Points of the units that have any, highest first. */
  readonly points: readonly number[];
  readonly mean: number | null;
  /** Mean of the shares (0–1) of the maximum. */
  readonly meanShare: number | null;
}

type GroupStatistics = ReadonlyMap<string, CriterionStatistics>;

const known = new WeakMap<ReportBoard, Map<string | null, GroupStatistics>>();

/**
 * Points and means of each criterion, by criterion id, over the units that are ranked in one list with this unit by the total
 * and submitted something.
 */
export function groupStatistics(board: ReportBoard, unit: BoardUnit): GroupStatistics {
  const groups = known.get(board) ?? new Map<string | null, GroupStatistics>();
  known.set(board, groups);
  const list = listOf(board, unit);
  const found = groups.get(list) ?? computeStatistics(board, list);
  groups.set(list, found);
  return found;
}

/** The unit's place by points in its group – 1 + how many have more – and out of how many; null where its points are not known. */
export function placeIn(
  board: ReportBoard,
  unit: BoardUnit,
  criterion: string,
): { readonly place: number; readonly of: number } | null {
  const own = pointsIn(unit, criterion);
  const { points = [] } = groupStatistics(board, unit).get(criterion) ?? {};
  if (own === null) return null;
  return { place: 1 + points.filter((other) => exceeds(other, own)).length, of: points.length };
}

function listOf(board: ReportBoard, { result }: BoardUnit): string | null {
  const rule = ruleOf(board, board.rubric.criteria.id);
  return rule === undefined ? result.group : rankedIn(result.group, rule);
}

function computeStatistics(board: ReportBoard, list: string | null): GroupStatistics {
  const members = board.units.filter((unit) => unit.result.submitted && listOf(board, unit) === list);
  const shares = members.map(({ result }) => sharesOf(result, board.rubric));
  return new Map(
    board.criteria.map(({ id }) => {
      const points = members.flatMap((unit) => pointsIn(unit, id) ?? []);
      return [
        id,
        {
          points: points.sort((one, other) => other - one),
          mean: meanOf(points),
          meanShare: meanOf(shares.flatMap((each) => each[id] ?? [])),
        },
      ];
    }),
  );
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : toDecimal(values.reduce((sum, value) => sum + value, 0) / values.length);
}
