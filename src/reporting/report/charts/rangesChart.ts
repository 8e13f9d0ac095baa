import { formatNumber } from "../../../locales/format";
import { reportDrawWords } from "../../../locales/reportDrawWords";
import type { ListRobustness, UnitRobustness } from "../../../robustness/robustness";
import { criterionName } from "../../../rubric/tree";
import type { ReportBoard } from "../board/reportBoard";
import type { ReportChart } from "../report";
import { MOST_BARS } from "./stackedChart";

/** The series of a chart of ranges, in their order. */
export const RANGE_SERIES = ["best", "from", "median", "to", "worst"] as const;

/** The ranks of a unit in all draws (`best` to `worst`) and in nine of ten. */
export type DrawnRange = Readonly<Record<(typeof RANGE_SERIES)[number], number>>;

/** What a chart of ranges shows of its category at `index`; null where it is no chart of ranges. */
export function rangeAt({ kind, series }: ReportChart, index: number): DrawnRange | null {
  const [best, from, median, to, worst] = series.map(({ values }) => values[index] ?? null);
  if (kind !== "ranges" || best == null || from == null || median == null || to == null || worst == null) return null;
  return { best, from, median, to, worst };
}

/** A line a unit over the ranks that it had in the draws, in the board's order; null for a list of one unit. */
export function rangesChart(
  board: ReportBoard,
  criterion: string,
  list: ListRobustness,
  isOnly: boolean,
): ReportChart | null {
  if (list.units.length < 2) return null;
  const { titles, chart } = reportDrawWords(board.language);
  const units = list.units.slice(0, MOST_BARS);
  const name = criterionName(board.rubric.criteria, criterion);
  const count = formatNumber(units.length, board.language);
  const plain = units.length < list.units.length ? titles.chartFirst(name, count) : titles.chart(name);
  const title = isOnly ? plain : titles.ofGroup(plain, list.group ?? board.words.titles.otherUnits);
  const nameOf = ({ unit }: UnitRobustness): string => board.units[unit]?.result.name ?? "";
  const written = (unit: UnitRobustness | undefined): string => {
    if (unit === undefined) return "";
    const [median, from, to] = [unit.median, unit.from, unit.to].map((rank) => formatNumber(rank, board.language));
    return chart.category(nameOf(unit), chart.mark(median ?? "", from ?? "", to ?? ""));
  };
  const byWidth = [...units].sort((one, other) => other.to - other.from - (one.to - one.from));
  return {
    id: `chart:robustness:${criterion}${isOnly ? "" : `:${list.group ?? ""}`}`,
    kind: "ranges",
    title,
    categories: units.map(nameOf),
    series: RANGE_SERIES.map((series) => ({
      name: chart.series[series],
      values: units.map((unit) => unit[series]),
    })),
    measure: "count",
    decimals: 0,
    table: `robustness:${criterion}`,
    altText: chart.altText(title, count, written(byWidth[0]), written(byWidth[byWidth.length - 1])),
  };
}
