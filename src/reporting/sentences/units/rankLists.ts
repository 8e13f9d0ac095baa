import type { Criterion } from "../../../rubric/rubric";
import { isUnranked, rankedIn } from "../../../scoring/groupNumbers";
import { ruleOf } from "../../report/board/orderUnits";
import { nameCell } from "../../report/board/resultCells";
import type { BoardUnit, ReportBoard } from "../../report/board/reportBoard";
import type { SourceCell } from "../../report/report";
import { countEach } from "./countEach";

/** The units that a rubric ranks in one list. */
export interface RankList {
  /** The group that is ranked apart; null where it is ranked with others, or there is one group only. */
  readonly group: string | null;
  /** How many have a rank. */
  readonly of: number;
  /** How many have each rank. */
  readonly frequencies: ReadonlyMap<number, number>;
  /** The names of those that have a rank. */
  readonly cells: readonly SourceCell[];
}

/** Finds the list that each unit is ranked in by a criterion; null where it is not ranked. */
export function listRanked(board: ReportBoard): (unit: BoardUnit, criterion: Criterion) => RankList | null {
  const hasGroups = new Set(board.units.map(({ result }) => result.group)).size > 1;
  const known = new Map<string, ReadonlyMap<string | null, RankList>>();
  return ({ result }, { id }) => {
    const rule = ruleOf(board, id);
    if (rule === undefined || isUnranked(result.group, rule)) return null;
    const lists = known.get(id) ?? readLists(board, id, (group) => rankedIn(group, rule), hasGroups);
    known.set(id, lists);
    return lists.get(rankedIn(result.group, rule)) ?? null;
  };
}

function readLists(
  board: ReportBoard,
  criterion: string,
  listOf: (group: string | null) => string | null,
  hasGroups: boolean,
): ReadonlyMap<string | null, RankList> {
  const members = new Map<string | null, { readonly rank: number; readonly cells: readonly SourceCell[] }[]>();
  for (const unit of board.units) {
    const rank = unit.result.ranks[criterion] ?? null;
    if (rank === null) continue;
    const list = listOf(unit.result.group);
    const ranked = members.get(list) ?? [];
    members.set(list, ranked);
    ranked.push({ rank, cells: nameCell(board, unit).from ?? [] });
  }
  return new Map(
    [...members].map(([list, ranked]) => {
      const frequencies = countEach(ranked.map(({ rank }) => rank));
      const cells = ranked.flatMap((one) => one.cells);
      return [list, { group: hasGroups ? list : null, of: ranked.length, frequencies, cells }];
    }),
  );
}
