import type { Criterion } from "../../../rubric/rubric";
import { listOf } from "../../report/board/groupStatistics";
import type { BoardUnit, ReportBoard } from "../../report/board/reportBoard";
import type { SourceCell } from "../../report/report";
import type { CriterionView, Standing } from "../criterionView";
import { extremesOf } from "../extremes";
import { meanOf } from "../../meanOf";
import { viewCriterion } from "../viewCriterion";
import { countEach } from "../../report/board/countEach";

/** A unit in a criterion, among those that the total ranks it with. */
export interface Compared {
  readonly view: CriterionView;
  readonly standing: Standing;
  /** Whether its cells are blank, which counts 0 and says nothing of it. */
  readonly isBlank: boolean;
  /** Whether it has points that it earned. */
  readonly isScored: boolean;
  /** Mean, most and least points of all that earned any; null where nobody did. */
  readonly mean: number | null;
  readonly end: { readonly most: number; readonly least: number } | null;
  /** Points of all that earned any, as many times as they stand there. */
  readonly frequencies: ReadonlyMap<number, number>;
  /** The cells of the points of all that earned any. */
  readonly cells: () => readonly SourceCell[];
}

type Shared = Omit<Compared, "standing" | "isScored" | "isBlank"> & {
  readonly standings: ReadonlyMap<BoardUnit, Standing>;
  readonly scored: ReadonlySet<Standing>;
  readonly blank: ReadonlySet<Standing>;
};

/** Finds each unit among those it is compared with, null where it is not on the board; what a group shares is looked at once. */
export function compareUnits(board: ReportBoard): (unit: BoardUnit, criterion: Criterion) => Compared | null {
  const members = new Map<string | null, BoardUnit[]>();
  for (const unit of board.units) {
    const list = listOf(board, unit);
    members.set(list, [...(members.get(list) ?? []), unit]);
  }
  const known = new Map<string | null, Map<string, Shared>>();
  return (unit, criterion) => {
    const list = listOf(board, unit);
    const ofList = known.get(list) ?? new Map<string, Shared>();
    known.set(list, ofList);
    const found = ofList.get(criterion.id) ?? share(board, criterion, members.get(list) ?? [], list, members.size > 1);
    ofList.set(criterion.id, found);
    const standing = found.standings.get(unit);
    if (standing === undefined) return null;
    const isBlank = found.blank.has(standing);
    return { ...found, standing, isBlank, isScored: !isBlank && found.scored.has(standing) };
  };
}

function share(
  board: ReportBoard,
  criterion: Criterion,
  units: readonly BoardUnit[],
  group: string | null,
  isGrouped: boolean,
): Shared {
  const view = viewCriterion(board, criterion, units, { group, isGrouped });
  const points = view.scored.map((standing) => standing.points);
  const extremes = extremesOf(view);
  let cells: readonly SourceCell[] | null = null;
  return {
    view,
    standings: new Map(view.standings.map((standing) => [standing.unit, standing])),
    scored: new Set(view.scored),
    blank: new Set(view.unscored),
    mean: meanOf(points),
    end: extremes === null ? null : { most: extremes.most, least: extremes.least },
    frequencies: countEach(points),
    cells: () => (cells ??= view.scored.flatMap(view.cells.points)),
  };
}
