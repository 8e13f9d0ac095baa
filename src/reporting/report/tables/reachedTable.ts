import { formatPercent } from "../../../locales/format";
import { writeCount } from "../../../locales/writtenNumber";
import { decimalsOf } from "../../../checking/decimalsOf";
import type { Criterion } from "../../../rubric/rubric";
import { maxOf } from "../../../rubric/tree";
import { reachedMinimum, reaches } from "../board/reachedMinimum";
import type { ReachedMinimum } from "../board/reachedMinimum";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import { pointsCell, tierCell } from "../board/resultCells";
import type { ReportRow, ReportTable } from "../report";
import type { ReachedChoice, ReportChoice } from "../reportChoice";
import { roundShares } from "../../roundShares";
import { textColumn } from "./unitColumns";

const MOST_OF_MINIMUM = 4;

interface ReachedCount {
  readonly criterion: Criterion;
  readonly minimum: ReachedMinimum;
  readonly reached: readonly BoardUnit[];
  readonly below: readonly BoardUnit[];
}

/**
 * How many units are at or above a band in each criterion, and their share (Bình Phước's “10/22 cơ quan đạt điểm trung bình
 * trở lên, chiếm 45,5%, dưới điểm trung bình chiếm 54,5%”); null where no criterion has a minimum that is known.
 */
export function reachedTable(
  board: ReportBoard,
  { reached: choice, shareDecimals }: Pick<ReportChoice, "reached" | "shareDecimals">,
): ReportTable | null {
  const { headings, titles } = board.words;
  const counts = board.criteria.flatMap((criterion) => countReached(board, criterion, choice) ?? []);
  if (counts.length === 0) return null;
  const decimals = Math.max(...counts.map(({ criterion }) => board.decimals.get(criterion.id) ?? 0));
  const points = { kind: "points", decimals } as const;
  // A share of a maximum is finer than scores are: 65% of 62.
  const minima = counts.map(({ minimum }) => Math.min(MOST_OF_MINIMUM, decimalsOf(minimum.points ?? 0)));
  return {
    id: "reached",
    title: titles.reached(goalOf(board, counts, choice)),
    columns: [
      textColumn("criterion", [headings.criterion]),
      { id: "max", heading: [headings.max], ...points },
      textColumn("band", [headings.tier]),
      { id: "minimum", heading: [headings.minimum], kind: "points", decimals: Math.max(decimals, ...minima) },
      { id: "of", heading: [headings.ofUnits], kind: "count", decimals: 0 },
      { id: "reached", heading: [headings.reached, headings.count], kind: "count", decimals: 0 },
      { id: "reached:share", heading: [headings.reached, headings.share], kind: "share", decimals: shareDecimals },
      { id: "below", heading: [headings.below, headings.count], kind: "count", decimals: 0 },
      { id: "below:share", heading: [headings.below, headings.share], kind: "share", decimals: shareDecimals },
    ],
    rows: counts.map((count) => reachedRow(board, count, shareDecimals)),
    notes: notesOf(board, counts),
  };
}

/** Who reaches the minimum of one criterion and who does not; null where it has none, or nobody's points are known. */
function countReached(board: ReportBoard, criterion: Criterion, choice: ReachedChoice | null): ReachedCount | null {
  const minimum = reachedMinimum(board, criterion, choice);
  if (minimum === null) return null;
  const of = (wanted: boolean): readonly BoardUnit[] =>
    board.units.filter((unit) => reaches(unit, criterion.id, minimum) === wanted);
  const [reached, below] = [of(true), of(false)];
  return reached.length + below.length === 0 ? null : { criterion, minimum, reached, below };
}

function reachedRow(
  board: ReportBoard,
  { criterion, minimum, reached, below }: ReachedCount,
  decimals: number,
): ReportRow {
  const cellOf = minimum.kind === "tier" ? tierCell : pointsCell;
  const cellsOf = (units: readonly BoardUnit[]) =>
    units.flatMap((unit) => cellOf(board, unit, criterion.id).from ?? []);
  const [above, under] = [cellsOf(reached), cellsOf(below)];
  const all = [...above, ...under];
  const shares = roundShares([reached.length, below.length], decimals)?.shares ?? [];
  return {
    kind: "line",
    cells: [
      { value: criterion.name },
      { value: maxOf(criterion) },
      { value: minimum.label },
      { value: minimum.points },
      { value: reached.length + below.length, from: all },
      { value: reached.length, from: above },
      { value: shares[0] ?? null, from: all },
      { value: below.length, from: under },
      { value: shares[1] ?? null, from: all },
    ],
  };
}

/** "Mức 4 trở lên", "từ 50% điểm tối đa trở lên". */
function goalOf(
  { words, language }: ReportBoard,
  counts: readonly ReachedCount[],
  choice: ReachedChoice | null,
): string {
  if (choice?.kind === "share") return words.goals.share(formatPercent(choice.atLeast, language));
  const labels = [...new Set(counts.flatMap(({ minimum }) => minimum.label ?? []))];
  return words.goals.band(labels.join(", "));
}

function notesOf(board: ReportBoard, counts: readonly ReachedCount[]): readonly string[] {
  const { notes } = board.words;
  const assumed = counts.filter(({ minimum }) => minimum.kind === "points" && minimum.isAssumed);
  const known = Math.min(...counts.map(({ reached, below }) => reached.length + below.length));
  return [
    ...(assumed.length === 0 ? [] : [notes.assumedMinimum(assumed.map(({ criterion }) => criterion.name).join("; "))]),
    ...(known === board.units.length ? [] : [notes.countedUnits(writeCount(board.units.length, board.language))]),
  ];
}
