import { formatNumber } from "../../../locales/format";
import type { Criterion } from "../../../rubric/rubric";
import { findCriterion } from "../../../rubric/tree";
import { shortfallDecimals } from "../../../scoring/shortfall";
import { maxOf } from "../../../rubric/tree";
import { orderUnits } from "../board/orderUnits";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import { NOTHING } from "../board/resultCells";
import { indicatorCells } from "../board/sourcesOf";
import { hasTiers } from "../board/whatIsKnown";
import type { ReportTable } from "../report";
import { nameColumn, pointsColumns, textColumn, tierColumns } from "./unitColumns";
import { unitTable } from "./unitTable";

/** What each unit lacks for the next better tier of a criterion; null without known tiers. */
export function lackingTable(board: ReportBoard, criterion: Criterion): ReportTable | null {
  if (!hasTiers(board, criterion)) return null;
  const { headings, titles, rows } = board.words;
  const { id } = criterion;
  return unitTable(board, {
    id: `lacking:${id}`,
    title: titles.lacking(criterion.name),
    criterion: id,
    columns: [
      nameColumn(board),
      ...pointsColumns(board, criterion, { displayed: [criterion] }),
      ...tierColumns(board, criterion),
      {
        column: { ...textColumn("next", [headings.nextTier]), criterion: id },
        cellOf: ({ result }) => {
          const next = result.shortfalls[id]?.[0]?.tier;
          return next === undefined ? NOTHING : { value: next };
        },
      },
      {
        column: { ...textColumn("lacking", [headings.lacking]), criterion: id },
        cellOf: (unit) => ({ value: lackingText(board, unit, criterion), from: indicatorCells(board, unit, id) }),
      },
    ],
    noDataNote: rows.noData,
    sections: [{ group: null, units: orderUnits(board, id) }],
  });
}

/** "Giao dịch thiếu 0,24 điểm; …", that the tier is the best one, or that it is not known. */
function lackingText(
  { words, language, rubric }: ReportBoard,
  { result }: BoardUnit,
  { id, tiers }: Criterion,
): string {
  const { rows } = words;
  const lacking = result.shortfalls[id] ?? [];
  const tier = result.tiers[id] ?? null;
  if (tier === null) return rows.tierUnknown;
  if (lacking.length === 0) return tier === tiers?.bands[0]?.label ? rows.bestTier : rows.tierUnknown;
  return lacking
    .map(({ criterion, points }) => {
      const found = findCriterion(rubric.criteria, criterion);
      const name = found?.name ?? criterion;
      const decimals = shortfallDecimals(found === undefined ? NaN : (maxOf(found) ?? NaN));
      return points === 0 ? rows.mustExceed(name) : rows.lacks(name, formatNumber(points, language, decimals));
    })
    .join("; ");
}
