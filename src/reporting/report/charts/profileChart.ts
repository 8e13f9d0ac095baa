import { formatPercent } from "../../../locales/format";
import { maxOf } from "../../../rubric/tree";
import { sharesOf } from "../../compareYears/pointsOf";
import { groupStatistics } from "../board/groupStatistics";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import type { ReportChart } from "../report";

/**
 * One unit's share of the maximum of each indicator beside its group's mean, and the maximum itself (1). Null where the unit submitted nothing or fewer than two shares are known.
 */
export function profileChart(board: ReportBoard, unit: BoardUnit, decimals: number): ReportChart | null {
  const { titles, charts } = board.words;
  const root = board.rubric.criteria;
  const indicators = board.criteria.filter(
    (criterion) => criterion !== root && criterion.children === undefined && (maxOf(criterion) ?? 0) > 0,
  );
  const own = sharesOf(unit.result, board.rubric);
  const shown = indicators.filter(({ id }) => (own[id] ?? null) !== null);
  if (!unit.result.submitted || shown.length < 2) return null;
  const statistics = groupStatistics(board, unit);
  const ranked = [...shown].sort((one, other) => (own[other.id] ?? 0) - (own[one.id] ?? 0));
  const written = (index: number): string => {
    const criterion = ranked[index];
    const share = criterion === undefined ? null : (own[criterion.id] ?? null);
    return criterion === undefined || share === null
      ? ""
      : charts.point(criterion.name, formatPercent(share, board.language, decimals));
  };
  return {
    id: `chart:profile:${String(unit.unit.row)}`,
    kind: "profile",
    title: titles.profile,
    categories: shown.map(({ name }) => name),
    series: [
      { name: unit.result.name, values: shown.map(({ id }) => own[id] ?? null) },
      { name: charts.mean, values: shown.map(({ id }) => statistics.get(id)?.meanShare ?? null) },
      { name: charts.max, values: shown.map(() => 1) },
    ],
    measure: "share",
    decimals,
    table: `unit:${String(unit.unit.row)}`,
    altText: charts.altProfile(unit.result.name, titles.profile, written(0), written(ranked.length - 1)),
  };
}
