import { exceeds } from "../../../scoring/compare";
import { rankedIn } from "../../../scoring/groupNumbers";
import { sharesOf } from "../../compareYears/pointsOf";
import { meanOf } from "../../meanOf";
import { exemptionIn } from "./exemptionIn";
import { ruleOf } from "./orderUnits";
import type { BoardUnit, ReportBoard } from "./reportBoard";
import { pointsIn } from "./resultCells";

/** What is known of one criterion in a group; units that are exempt from it earned nothing. */
interface CriterionStatistics {
  /** Points of the units that earned any, highest first. */
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

/** The unit's place by points in its group – 1 + how many have more – and out of how many; null where it earned none. */
export function placeIn(
  board: ReportBoard,
  unit: BoardUnit,
  criterion: string,
): { readonly place: number; readonly of: number } | null {
  const own = pointsIn(unit, criterion);
  const { points = [] } = groupStatistics(board, unit).get(criterion) ?? {};
  if (own === null || isExempt(board, unit, criterion)) return null;
  let [place, end] = [0, points.length];
  while (place < end) {
    const middle = (place + end) >> 1;
    if (exceeds(points[middle] ?? own, own)) place = middle + 1;
    else end = middle;
  }
  return { place: place + 1, of: points.length };
}

/** The group whose units are ranked in one list with this unit by the total; null: all units, or those without a group. */
export function listOf(board: ReportBoard, { result }: BoardUnit): string | null {
  const rule = ruleOf(board, board.rubric.criteria.id);
  return rule === undefined ? result.group : rankedIn(result.group, rule);
}

function computeStatistics(board: ReportBoard, list: string | null): GroupStatistics {
  const members = board.units.filter((unit) => unit.result.submitted && listOf(board, unit) === list);
  const shares = new Map(members.map((unit) => [unit, sharesOf(unit.result, board.rubric)]));
  return new Map(
    board.criteria.map((criterion) => {
      const { id } = criterion;
      const assessed = members.filter((unit) => exemptionIn(board, unit, criterion) === null);
      const points = assessed.flatMap((unit) => pointsIn(unit, id) ?? []);
      return [
        id,
        {
          points: points.sort((one, other) => other - one),
          mean: meanOf(points),
          meanShare: meanOf(assessed.flatMap((unit) => shares.get(unit)?.[id] ?? [])),
        },
      ];
    }),
  );
}

function isExempt(board: ReportBoard, unit: BoardUnit, id: string): boolean {
  const criterion = board.criteria.find((each) => each.id === id);
  return criterion !== undefined && exemptionIn(board, unit, criterion) !== null;
}
