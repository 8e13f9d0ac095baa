import type { Criterion } from "../../../rubric/rubric";
import { maxOf } from "../../../rubric/tree";
import { groupStatistics, placeIn } from "../board/groupStatistics";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import { NOTHING, pointsCell, previousPointsCell, rankCell, shareCell } from "../board/resultCells";
import { yearNames } from "../board/whatIsKnown";
import type { ReportCell, ReportRow, ReportTable } from "../report";
import { abbreviationNotes, fullNotes } from "./boardNotes";
import { textColumn } from "./unitColumns";
import { weightNotes } from "./weightNotes";

/**
 * One unit's points of every criterion: share of the maximum, rank – by the rubric where it ranks the criterion, else the
 * place by points –, the mean of its group, and last year's points where they are known.
 */
export function unitDetailTable(board: ReportBoard, unit: BoardUnit, shareDecimals: number): ReportTable {
  const { headings, titles } = board.words;
  const decimals = Math.max(0, ...board.criteria.map(({ id }) => board.decimals.get(id) ?? 0));
  const points = { kind: "points", decimals } as const;
  const withPrevious = board.criteria.some(({ id }) => unit.movement?.points[id] !== undefined);
  const { now, before } = yearNames(board);
  const own = withPrevious ? [headings.points, now] : [headings.points];
  return {
    id: `unit:${String(unit.unit.row)}`,
    title: titles.unit(unit.result.name),
    columns: [
      textColumn("criterion", [headings.criterion]),
      { id: "max", heading: [headings.max], ...points },
      { id: "points", heading: own, ...points, year: "current" },
      ...(withPrevious
        ? [{ id: "points:previous", heading: [headings.points, before], ...points, year: "previous" } as const]
        : []),
      { id: "share", heading: [headings.shareOfMax], kind: "share", decimals: shareDecimals },
      { id: "mean", heading: [headings.mean], ...points },
      { id: "rank", heading: [headings.rank], kind: "rank", decimals: 0 },
      { id: "of", heading: [headings.ofUnits], kind: "count", decimals: 0 },
    ],
    rows: board.criteria.map((criterion): ReportRow => detailRow(board, unit, criterion, withPrevious)),
    notes: [
      ...abbreviationNotes(
        board,
        board.criteria.map(({ name }) => name),
      ),
      ...fullNotes(
        board,
        board.criteria.map(({ id }) => id),
        [unit],
      ),
      ...weightNotes(board),
    ],
  };
}

function detailRow(board: ReportBoard, unit: BoardUnit, criterion: Criterion, withPrevious: boolean): ReportRow {
  const { id } = criterion;
  const mean = groupStatistics(board, unit).get(id)?.mean ?? null;
  const place = placeIn(board, unit, id);
  const isRanked = board.rubric.ranking.some(({ of }) => of === id);
  const rank: ReportCell = isRanked ? rankCell(board, unit, id) : { value: place?.place ?? null };
  return {
    kind: "line",
    cells: [
      { value: criterion.name },
      { value: maxOf(criterion) },
      pointsCell(board, unit, id),
      ...(withPrevious ? [previousPointsCell(unit, id)] : []),
      shareCell(board, unit, id),
      mean === null ? NOTHING : { value: mean },
      rank,
      rank.value === null ? NOTHING : { value: place?.of ?? null },
    ],
  };
}
