import { formatNumber } from "../../../locales/format";
import type { Criterion } from "../../../rubric/rubric";
import { sectionUnits } from "../board/orderUnits";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import { previousRankCell, rankCell } from "../board/resultCells";
import { earlierWords, knowsPreviousPoints, knowsPreviousRanks } from "../board/whatIsKnown";
import type { ReportRow, ReportTable } from "../report";
import { nameColumn, pointsColumns, rankColumns, textColumn } from "./unitColumns";
import { unitTable } from "./unitTable";

/**
 * Ranks of both years and by how many places each unit moved; units that are new, and below the others those that are gone.
 * Null where no rank of the earlier year is known.
 */
export function movementTable(board: ReportBoard, criterion: Criterion): ReportTable | null {
  const { id } = criterion;
  const { previous, words } = board;
  if (previous === null || !knowsPreviousRanks(board, id)) return null;
  const table = unitTable(board, {
    id: `movement:${id}`,
    title: words.titles.movement(criterion.name),
    criterion: id,
    columns: [
      nameColumn(board),
      ...rankColumns(board, criterion),
      {
        column: { ...textColumn("change", [words.headings.change]), criterion: id },
        cellOf: (unit) => ({
          value: movementText(board, unit, id),
          from: [...(rankCell(board, unit, id).from ?? []), ...(previousRankCell(unit, id).from ?? [])],
        }),
      },
      ...(knowsPreviousPoints(board, id)
        ? pointsColumns(board, criterion, { displayed: [criterion], withPrevious: true })
        : []),
    ],
    noDataNote: words.rows.notRanked,
    sections: sectionUnits(board, id),
    notes: renamedNotes(board),
  });
  return { ...table, rows: [...table.rows, ...goneRows(board, table)] };
}

function movementText(board: ReportBoard, { result, movement }: BoardUnit, criterion: string): string {
  const { words, language } = board;
  const { rows } = words;
  if ((result.ranks[criterion] ?? null) === null) return rows.noRank;
  if ((movement?.previous ?? null) === null) return earlierWords(board).none;
  const places = movement?.ranks[criterion]?.change;
  if (places === undefined) return earlierWords(board).noRank;
  if (places === 0) return rows.same;
  const written = formatNumber(Math.abs(places), language);
  return places > 0 ? rows.climbed(written) : rows.fell(written);
}

function goneRows(board: ReportBoard, { columns }: ReportTable): readonly ReportRow[] {
  const { gone } = earlierWords(board);
  return (board.previous?.comparison.gone ?? []).map((name) => ({
    kind: "line",
    cells: columns.map(({ id }) => ({ value: id === "unit" ? name : id === "change" ? gone : null })),
  }));
}

function renamedNotes(board: ReportBoard): readonly string[] {
  const { renamed } = earlierWords(board);
  return board.units.flatMap(({ result, movement }) => {
    const before = movement?.previous ?? null;
    return before === null || before.match === "same" ? [] : [renamed(result.name, before.name)];
  });
}
