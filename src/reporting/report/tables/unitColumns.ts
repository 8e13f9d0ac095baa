import type { Criterion } from "../../../rubric/rubric";
import { maxOf } from "../../../rubric/tree";
import { headingOf } from "../board/criterionNames";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import {
  NOTHING,
  nameCell,
  pointsCell,
  previousPointsCell,
  previousRankCell,
  rankCell,
  shareCell,
  tierCell,
} from "../board/resultCells";
import { hasTiers, knowsPreviousPoints, knowsPreviousRanks, yearNames } from "../board/whatIsKnown";
import type { ReportCell, ReportColumn } from "../report";

/** A column with what it shows of a unit; `max`: its cell in the row "Điểm tối đa". */
export interface UnitColumn {
  readonly column: ReportColumn;
  readonly cellOf: (unit: BoardUnit) => ReportCell;
  readonly max?: ReportCell;
}

export function nameColumn(board: ReportBoard): UnitColumn {
  return {
    column: textColumn("unit", [board.words.headings.unit]),
    cellOf: (unit) => nameCell(board, unit),
    max: { value: board.words.headings.max },
  };
}

/** The column of places in the table; its cells are numbered when the rows stand. */
export function ordinalColumn({ words }: ReportBoard): ReportColumn {
  return { id: "order", heading: [words.headings.ordinal], kind: "order", decimals: 0 };
}

/** The tiers of a criterion; none where it has none that are known. */
export function tierColumns(board: ReportBoard, criterion: Criterion): readonly UnitColumn[] {
  if (!hasTiers(board, criterion)) return [];
  const { headings } = board.words;
  const isRoot = criterion === board.rubric.criteria;
  const heading = isRoot ? headings.tier : headings.tierOf(criterion.name);
  const column = { ...textColumn(`tier:${criterion.id}`, [heading]), criterion: criterion.id };
  return [{ column, cellOf: (unit) => tierCell(board, unit, criterion.id) }];
}

/** The ranks of a criterion, with those of the earlier year where they are known; none where the rubric ranks it not. */
export function rankColumns(board: ReportBoard, criterion: Criterion): readonly UnitColumn[] {
  const { id } = criterion;
  if (!board.rubric.ranking.some(({ of }) => of === id)) return [];
  const { rank } = board.words.headings;
  const { now, before } = yearNames(board);
  const both = knowsPreviousRanks(board, id);
  const column = {
    id: `rank:${id}`,
    heading: both ? [rank, now] : [rank],
    kind: "rank",
    decimals: 0,
    criterion: id,
  } as const;
  const current: UnitColumn = { column: { ...column, year: "current" }, cellOf: (unit) => rankCell(board, unit, id) };
  if (!both) return [current];
  return [
    current,
    {
      column: { ...column, id: `rank:${id}:previous`, heading: [rank, before], year: "previous" },
      cellOf: (unit) => previousRankCell(unit, id),
    },
  ];
}

interface PointsOptions {
  /** The criteria that have columns: a parent stands over its children. */
  readonly displayed: readonly Criterion[];
  /** Whether the earlier year's points stand beside, where they are known. */
  readonly withPrevious?: boolean;
  /** Whether each has its share of the maximum beside it. */
  readonly withShares?: boolean;
}

/** The points of a criterion. */
export function pointsColumns(
  board: ReportBoard,
  criterion: Criterion,
  { displayed, withPrevious = false, withShares = false }: PointsOptions,
): readonly UnitColumn[] {
  const { id } = criterion;
  const { headings } = board.words;
  const { now, before } = yearNames(board);
  const both = withPrevious && knowsPreviousPoints(board, id);
  const own = headingOf(board, criterion, displayed);
  const max: ReportCell = { value: maxOf(criterion) };
  const shared = { kind: "points", decimals: board.decimals.get(id) ?? 0, criterion: id } as const;
  const columns: UnitColumn[] = [
    {
      column: { ...shared, id: `points:${id}`, heading: both ? [...own, now] : own, year: "current" },
      cellOf: (unit) => pointsCell(board, unit, id),
      max,
    },
  ];
  if (withShares && maxOf(criterion) !== null) {
    columns.push({
      column: { ...shared, id: `share:${id}`, heading: [...own, headings.share], kind: "share", year: "current" },
      cellOf: (unit) => shareCell(board, unit, id),
    });
  }
  if (both) {
    const earlier = board.previous?.otherScale.find((match) => match.criterion === id);
    columns.push({
      column: { ...shared, id: `points:${id}:previous`, heading: [...own, before], year: "previous" },
      cellOf: (unit) => previousPointsCell(unit, id),
      max: earlier === undefined ? max : NOTHING,
    });
  }
  return columns;
}

export function textColumn(id: string, heading: readonly string[]): ReportColumn {
  return { id, heading, kind: "text", decimals: 0 };
}
