import { formatNumber } from "../../../locales/format";
import { reportDrawWords } from "../../../locales/reportDrawWords";
import type { ListRobustness, UnitRobustness } from "../../../robustness/robustness";
import { criterionName } from "../../../rubric/tree";
import type { ReportBoard } from "../board/reportBoard";
import { nameCell, NOTHING, rankCell } from "../board/resultCells";
import type { ReportColumn, ReportRow, ReportTable } from "../report";
import { sectionTitle } from "../tables/sectionTitle";
import { ordinalColumn, textColumn } from "../tables/unitColumns";
import type { Firmness } from "./firmness";
import { drawNotes } from "./drawNotes";

/** Ids of tables whose numbers were drawn: they hold for one state of the board and cannot follow it. */
export const DRAWN_TABLES = "robustness";

/**
 * The ranks that each unit had in the draws, by the board's rank, in sections where groups are ranked apart: the range of nine
 * draws in ten with its middle, that of all draws, how often the rank held, and what the unit cannot be told apart from.
 */
export function rangesTable(board: ReportBoard, firmness: Firmness, shareDecimals: number): ReportTable {
  const { lists, criterion } = firmness.robustness;
  const words = reportDrawWords(board.language);
  const shown = lists.filter(({ units }) => units.length > 0);
  const rows = shown.flatMap((list, index): readonly ReportRow[] => [
    ...(shown.length > 1 ? [{ kind: "section", text: sectionTitle(board, list, index) } as const] : []),
    ...list.units.map((unit, place) => unitRow(board, criterion, list, unit, place)),
  ]);
  return {
    id: `${DRAWN_TABLES}:${criterion}`,
    title: words.titles.ranges(criterionName(board.rubric.criteria, criterion)),
    columns: columnsOf(board, shareDecimals),
    rows,
    notes: drawNotes(board, firmness),
  };
}

function columnsOf(board: ReportBoard, shareDecimals: number): readonly ReportColumn[] {
  const { headings } = reportDrawWords(board.language);
  const ranks = (id: string, ...heading: readonly string[]): ReportColumn => ({
    id,
    heading,
    kind: "rank",
    decimals: 0,
  });
  return [
    ordinalColumn(board),
    textColumn("unit", [board.words.headings.unit]),
    ranks("rank", headings.rank),
    ranks("from", headings.most, headings.from),
    ranks("median", headings.most, headings.median),
    ranks("to", headings.most, headings.to),
    ranks("best", headings.all, headings.from),
    ranks("worst", headings.all, headings.to),
    { id: "kept", heading: [headings.kept], kind: "share", decimals: shareDecimals },
    { id: "alike", heading: [headings.alike, headings.alikeCount], kind: "count", decimals: 0 },
    textColumn("nearest", [headings.alike, headings.alikeNearest]),
  ];
}

function unitRow(
  board: ReportBoard,
  criterion: string,
  list: ListRobustness,
  drawn: UnitRobustness,
  place: number,
): ReportRow {
  const unit = board.units[drawn.unit];
  if (unit === undefined) throw new RangeError(`no unit ${formatNumber(drawn.unit, "en")} on the board`);
  const names = drawn.nearest.flatMap((other) => board.units[other]?.result.name ?? []);
  const { from, median, to, best, worst, kept, alike } = drawn;
  return {
    kind: "unit",
    unitRow: unit.unit.row,
    cells: [
      { value: place + 1 },
      nameCell(board, unit),
      rankCell(board, unit, criterion),
      ...[from, median, to, best, worst].map((value) => ({ value })),
      { value: kept },
      // A unit alone in its list has nothing to be told apart from.
      { value: list.units.length > 1 ? alike : null },
      names.length === 0 ? NOTHING : { value: board.words.rows.named(names, alike - names.length) },
    ],
  };
}
