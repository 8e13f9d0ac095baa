import type { RankingRule } from "../../../rubric/rubric";
import { isUnranked } from "../../../scoring/groupNumbers";
import { pointsIn } from "./resultCells";
import type { BoardUnit, ReportBoard } from "./reportBoard";

/** Units that stand together in a table. */
export interface Section {
  /** The group's name; null where the table has one list of all, or for units without a group. */
  readonly group: string | null;
  readonly units: readonly BoardUnit[];
}

/**
 * A table's units, best first: by the criterion's own rank where all are of one ranking, then its points, then the rank of the
 * total, then as the sheet has them. Units without a rank follow those with one, unknown points follow known ones, and units that submitted nothing
 * come last.
 */
export function orderUnits(board: ReportBoard, criterion: string, units = board.units): readonly BoardUnit[] {
  const root = board.rubric.criteria.id;
  const rule = ruleOf(board, criterion);
  const isOneRanking = areRankedTogether(units, rule);
  const keys = new Map(
    units.map((unit) => {
      const points = pointsIn(unit, criterion);
      const isOutside = rule !== undefined && isUnranked(unit.result.group, rule);
      return [
        unit,
        [
          unit.result.submitted ? 0 : 1,
          isOutside ? 1 : 0,
          points === null ? 1 : 0,
          isOneRanking ? (unit.result.ranks[criterion] ?? 0) : 0,
          -(points ?? 0),
          unit.result.ranks[root] ?? Number.MAX_SAFE_INTEGER,
        ],
      ] as const;
    }),
  );
  return [...units].sort((one, other) => compareKeys(keys.get(one) ?? [], keys.get(other) ?? []));
}

/** The same in sections where the rubric ranks groups apart: groups as the sheet has them, those without a rank after the others. */
export function sectionUnits(board: ReportBoard, criterion: string): readonly Section[] {
  const rule = ruleOf(board, criterion);
  const groups = [...new Set(board.units.map(({ result }) => result.group))];
  if (rule?.acrossGroups === true || groups.length < 2) return [{ group: null, units: orderUnits(board, criterion) }];
  const order = groups.map((group) => ({ group, isLast: rule !== undefined && isUnranked(group, rule) }));
  return order
    .sort((one, other) => Number(one.isLast) - Number(other.isLast))
    .map(({ group }) => ({
      group,
      units: orderUnits(
        board,
        criterion,
        board.units.filter(({ result }) => result.group === group),
      ),
    }));
}

/** Whether ranks of these units can be compared: each group that is ranked apart has a first of its own. */
export function areRankedTogether(units: readonly BoardUnit[], rule: RankingRule | undefined): boolean {
  if (rule === undefined || rule.acrossGroups === true) return true;
  const ranked = units.filter(({ result }) => !isUnranked(result.group, rule));
  return new Set(ranked.map(({ result }) => result.group)).size < 2;
}

export function ruleOf({ rubric }: ReportBoard, criterion: string): RankingRule | undefined {
  return rubric.ranking.find(({ of }) => of === criterion);
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  for (const [index, key] of one.entries()) {
    const difference = key - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
