import { isUnranked, rankedIn } from "../../../scoring/groupNumbers";
import type { SourceCell } from "../report";
import { countEach } from "./countEach";
import { ruleOf } from "./orderUnits";
import type { BoardUnit, ReportBoard } from "./reportBoard";
import { nameCell } from "./resultCells";

/** The units that a rubric ranks in one list. */
interface RankList {
  /** The group that is ranked apart; null where it is ranked with others, or there is one group only. */
  readonly group: string | null;
  /** How many have a rank. */
  readonly of: number;
  /** How many have each rank. */
  readonly frequencies: ReadonlyMap<number, number>;
  /** The names of those that have a rank. */
  readonly cells: readonly SourceCell[];
}

type RankLists = ReadonlyMap<string | null, RankList>;

const known = new WeakMap<ReportBoard, Map<string, RankLists>>();

/** The list that a unit is ranked in by a criterion; null where the rubric ranks neither the criterion nor the unit's group. */
export function rankListOf(board: ReportBoard, { result }: BoardUnit, criterion: string): RankList | null {
  const rule = ruleOf(board, criterion);
  if (rule === undefined || isUnranked(result.group, rule)) return null;
  const ofBoard = known.get(board) ?? new Map<string, RankLists>();
  known.set(board, ofBoard);
  const lists = ofBoard.get(criterion) ?? readLists(board, criterion, (group) => rankedIn(group, rule));
  ofBoard.set(criterion, lists);
  return lists.get(rankedIn(result.group, rule)) ?? null;
}

function readLists(board: ReportBoard, criterion: string, listOf: (group: string | null) => string | null): RankLists {
  const hasGroups = new Set(board.units.map(({ result }) => result.group)).size > 1;
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
