import { formatNumber } from "../../../locales/format";
import type { Criterion } from "../../../rubric/rubric";
import { orderUnits } from "../board/orderUnits";
import type { ReportBoard } from "../board/reportBoard";
import { earlierWords, knowsPreviousRanks, yearNames } from "../board/whatIsKnown";
import type { ReportChart } from "../report";
import { MOST_BARS } from "./stackedChart";

/** A criterion's points of both years, unit by unit, this year's best first; null where no unit's points of both are known. */
export function yearsChart(board: ReportBoard, criterion: Criterion): ReportChart | null {
  const { id, name } = criterion;
  const { titles } = board.words;
  const changes = orderUnits(board, id).flatMap(({ result, unit, movement }) => {
    const change = movement?.points[id];
    return change === undefined ? [] : [{ name: result.name, row: unit.row, change }];
  });
  if (changes.length === 0) return null;
  const { now, before } = yearNames(board);
  const shown = changes.slice(0, MOST_BARS);
  const all = shown.length === changes.length;
  const total = formatNumber(shown.length, board.language);
  const title = all ? titles.years(name, now, before) : titles.yearsFirst(name, now, before, total);
  const count = (belongs: (change: number) => boolean): string =>
    formatNumber(shown.filter(({ change }) => belongs(change.change)).length, board.language);
  return {
    id: `chart:years:${id}`,
    kind: "years",
    title,
    categories: shown.map((unit) => unit.name),
    units: { orderedBy: id, rows: changes.map(({ row }) => row) },
    series: [
      {
        name: now,
        values: shown.map(({ change }) => change.current),
        of: { criterion: id, year: "current", weight: 1 },
      },
      {
        name: before,
        values: shown.map(({ change }) => change.previous),
        of: { criterion: id, year: "previous", weight: 1 },
      },
    ],
    measure: "points",
    decimals: board.decimals.get(id) ?? 0,
    table: id === board.rubric.criteria.id && knowsPreviousRanks(board, id) ? `movement:${id}` : `criterion:${id}`,
    altText: earlierWords(board).altChart(
      title,
      total,
      count((change) => change > 0),
      count((change) => change < 0),
      count((change) => change === 0),
    ),
  };
}
