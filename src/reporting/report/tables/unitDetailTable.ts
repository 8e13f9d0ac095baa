import type { Criterion } from "../../../rubric/rubric";
import { maxOf } from "../../../rubric/tree";
import { groupStatistics, placeIn } from "../board/groupStatistics";
import { ruleOf } from "../board/orderUnits";
import { rankListOf } from "../board/rankList";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import {
  NOTHING,
  pointsCell,
  previousPointsCell,
  previousRankCell,
  rankCell,
  shareCell,
  tierCell,
} from "../board/resultCells";
import { yearNames } from "../board/whatIsKnown";
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from "../report";
import { abbreviationNotes, fullNotes } from "./boardNotes";
import { textColumn } from "./unitColumns";
import { weightNotes } from "./weightNotes";

/**
 * One unit's points of every criterion with their change where last year's are known, share of the maximum, the mean of its
 * group, rank – by the rubric where it ranks the criterion, else the place by points – with last year's, and tier.
 */
export function unitDetailTable(board: ReportBoard, unit: BoardUnit, shareDecimals: number): ReportTable {
  const { titles } = board.words;
  const columns = columnsOf(board, unit, shareDecimals);
  return {
    id: `unit:${String(unit.unit.row)}`,
    title: titles.unit(unit.result.name),
    columns: columns.map(({ column }) => column),
    rows: board.criteria.map((criterion): ReportRow => ({
      kind: "line",
      cells: columns.map(({ cellOf }) => cellOf(criterion)),
    })),
    notes: [
      ...inOneLine(
        abbreviationNotes(
          board,
          board.criteria.flatMap(({ id, name }) => [name, unit.result.tiers[id] ?? ""]),
        ),
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

/** A column with what it shows of a criterion. */
interface CriterionColumn {
  readonly column: ReportColumn;
  readonly cellOf: (criterion: Criterion) => ReportCell;
}

function columnsOf(board: ReportBoard, unit: BoardUnit, shareDecimals: number): readonly CriterionColumn[] {
  const { headings } = board.words;
  const { movement, result } = unit;
  const decimals = Math.max(0, ...board.criteria.map(({ id }) => board.decimals.get(id) ?? 0));
  const points = { kind: "points", decimals } as const;
  const rank = { kind: "rank", decimals: 0 } as const;
  const withPoints = board.criteria.some(({ id }) => movement?.points[id] !== undefined);
  const withRanks = board.criteria.some(({ id }) => movement?.ranks[id] !== undefined);
  const { now, before } = yearNames(board);
  const statistics = groupStatistics(board, unit);
  const shown = (wanted: boolean, ...columns: readonly CriterionColumn[]): readonly CriterionColumn[] =>
    wanted ? columns : [];
  return [
    { column: textColumn("criterion", [headings.criterion]), cellOf: ({ name }) => ({ value: name }) },
    {
      column: { id: "max", heading: [headings.max], ...points },
      cellOf: (criterion) => ({ value: maxOf(criterion) }),
    },
    {
      column: {
        id: "points",
        heading: withPoints ? [headings.points, now] : [headings.points],
        ...points,
        year: "current",
      },
      cellOf: ({ id }) => pointsCell(board, unit, id),
    },
    ...shown(
      withPoints,
      {
        column: { id: "points:previous", heading: [headings.points, before], ...points, year: "previous" },
        cellOf: ({ id }) => previousPointsCell(unit, id),
      },
      {
        column: { id: "points:change", heading: [headings.points, headings.gained], ...points },
        cellOf: ({ id }) => ({ value: movement?.points[id]?.change ?? null }),
      },
    ),
    {
      column: { id: "share", heading: [headings.shareOfMax], kind: "share", decimals: shareDecimals },
      cellOf: ({ id }) => shareCell(board, unit, id),
    },
    {
      column: { id: "mean", heading: [headings.mean], kind: "points", decimals: Math.max(1, decimals) },
      cellOf: ({ id }) => ({ value: statistics.get(id)?.mean ?? null }),
    },
    {
      column: { id: "rank", heading: withRanks ? [headings.rank, now] : [headings.rank], ...rank, year: "current" },
      cellOf: ({ id }) => rankIn(board, unit, id),
    },
    ...shown(withRanks, {
      column: { id: "rank:previous", heading: [headings.rank, before], ...rank, year: "previous" },
      cellOf: ({ id }) => previousRankCell(unit, id),
    }),
    {
      column: { id: "of", heading: [headings.ofUnits], kind: "count", decimals: 0 },
      cellOf: ({ id }) => ({ value: rankIn(board, unit, id).value === null ? null : countRanked(board, unit, id) }),
    },
    ...shown(
      board.criteria.some(({ id }) => (result.tiers[id] ?? null) !== null),
      { column: textColumn("tier", [headings.tier]), cellOf: ({ id }) => tierCell(board, unit, id) },
    ),
  ];
}

/** By the rubric where it ranks the criterion, else the place by points. */
function rankIn(board: ReportBoard, unit: BoardUnit, criterion: string): ReportCell {
  if (ruleOf(board, criterion) !== undefined) return rankCell(board, unit, criterion);
  const place = placeIn(board, unit, criterion);
  return place === null ? NOTHING : { value: place.place };
}

function countRanked(board: ReportBoard, unit: BoardUnit, criterion: string): number | null {
  return rankListOf(board, unit, criterion)?.of ?? placeIn(board, unit, criterion)?.of ?? null;
}

/** A page has little room: what abbreviations mean stands in one line. */
function inOneLine(notes: readonly string[]): readonly string[] {
  return notes.length === 0 ? [] : [notes.join(" ")];
}
