import { formatNumber } from "../../../locales/format";
import { toDecimal } from "../../../scoring/compare";
import { orderUnits } from "../board/orderUnits";
import type { ReportBoard } from "../board/reportBoard";
import { pointsIn } from "../board/resultCells";
import type { ReportChart } from "../report";

/** More bars cannot be told apart. */
export const MOST_BARS = 40;

/**
 * Each unit's total as a bar of what the criteria below it contribute: points times weight, so that a bar is as long as the
 * total; best first. Null where fewer than two totals are known.
 */
export function stackedChart(board: ReportBoard): ReportChart | null {
  const root = board.rubric.criteria;
  const children = (root.children ?? []).filter((child) => board.criteria.includes(child));
  const ordered = orderUnits(board, root.id).filter((unit) => pointsIn(unit, root.id) !== null);
  if (ordered.length < 2 || children.length === 0 || !board.criteria.includes(root)) return null;
  const { titles, charts } = board.words;
  const units = ordered.slice(0, MOST_BARS);
  const isWeighted = children.some(({ weight = 1 }) => weight !== 1);
  const count = formatNumber(units.length, board.language);
  const plain = units.length < ordered.length ? titles.stackedFirst(count) : titles.stacked;
  const title = isWeighted ? `${plain} (${charts.weighted})` : plain;
  const decimals = board.decimals.get(root.id) ?? 0;
  const written = (unit: (typeof units)[number] | undefined): string =>
    unit === undefined
      ? ""
      : charts.point(
          unit.result.name,
          formatNumber(pointsIn(unit, root.id) ?? NaN, board.language, decimals, decimals),
        );
  return {
    id: "chart:stacked",
    kind: "stacked",
    title,
    categories: units.map(({ result }) => result.name),
    units: { orderedBy: root.id, rows: ordered.map(({ unit }) => unit.row) },
    series: children.map(({ id, name, weight = 1 }) => ({
      name,
      values: units.map((unit) => {
        const points = pointsIn(unit, id);
        return points === null ? null : toDecimal(weight * points);
      }),
      of: { criterion: id, year: "current", weight },
    })),
    measure: "points",
    decimals,
    table: `ranking:${root.id}`,
    altText: charts.altStacked(title, count, written(units[0]), written(units[units.length - 1])),
  };
}
