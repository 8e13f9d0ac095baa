import { reportDrawWords } from "../../../locales/reportDrawWords";
import { firstOf } from "../../../locales/firstOf";
import { formatNumber } from "../../../locales/format";
import { robustnessWords } from "../../../locales/robustnessWords";
import type { CriteriaWeights, IndicatorWeight } from "../../../robustness/weighCriteria";
import { criterionName } from "../../../rubric/tree";
import { toDecimal } from "../../../scoring/compare";
import type { ReportBoard } from "../board/reportBoard";
import type { ReportColumn, ReportRow, ReportTable } from "../report";
import { ordinalColumn, textColumn } from "../tables/unitColumns";
import { DRAWN_TABLES } from "./rangesTable";

/** Which indicators decide a ranking, the one that decides most first, and how each goes with the total and with the others. */
export function weightsTable(board: ReportBoard, weights: CriteriaWeights, shareDecimals: number): ReportTable {
  const { titles } = reportDrawWords(board.language);
  const own = robustnessWords(board.language);
  const { criterion, group, indicators, units } = weights;
  const name = criterionName(board.rubric.criteria, criterion);
  const nameOf = ({ indicator }: IndicatorWeight): string => criterionName(board.rubric.criteria, indicator);
  const sorted = [...indicators].sort((one, other) => (other.varianceShare ?? 0) - (one.varianceShare ?? 0));
  const constant = indicators.filter(({ isConstant }) => isConstant).map(nameOf);
  return {
    id: `${DRAWN_TABLES}:weights:${criterion}${group === null ? "" : `:${group}`}`,
    title: group === null ? titles.weights(name) : titles.weightsOf(name, group),
    columns: columnsOf(board, shareDecimals),
    rows: sorted.map((indicator, place) => indicatorRow(board, weights, indicator, nameOf(indicator), place)),
    notes: [
      own.criteria.restsOn(formatNumber(units, board.language)),
      own.criteria.shareMeaning,
      own.criteria.correlationsMeaning,
      ...(constant.length > 0 ? [own.criteria.constant(firstOf(constant, own.andMore))] : []),
    ],
  };
}

function columnsOf(board: ReportBoard, shareDecimals: number): readonly ReportColumn[] {
  const { headings } = reportDrawWords(board.language);
  const number = (id: string, decimals: number, ...heading: readonly string[]): ReportColumn => ({
    id,
    heading,
    kind: "points",
    decimals,
  });
  return [
    ordinalColumn(board),
    textColumn("criterion", [board.words.headings.criterion]),
    { id: "share", heading: [headings.share], kind: "share", decimals: shareDecimals },
    number("pearson", 2, headings.withTotal, headings.pearson),
    number("spearman", 2, headings.withTotal, headings.spearman),
    textColumn("partner", [headings.partner, headings.partnerName]),
    number("partner:pearson", 2, headings.partner, headings.pearson),
    number("shift", 1, headings.shift),
  ];
}

function indicatorRow(
  board: ReportBoard,
  { pairs }: CriteriaWeights,
  { indicator, varianceShare, pearson, spearman, meanShift }: IndicatorWeight,
  name: string,
  place: number,
): ReportRow {
  const partner = pairs
    .flatMap(({ one, other, pearson: value }) => {
      if (value === null || (one !== indicator && other !== indicator)) return [];
      return [{ id: one === indicator ? other : one, value }];
    })
    .reduce<{ id: string; value: number } | null>(
      (strongest, each) => (strongest === null || Math.abs(each.value) > Math.abs(strongest.value) ? each : strongest),
      null,
    );
  const rounded = (value: number | null): { readonly value: number | null } => ({
    value: value === null ? null : toDecimal(value),
  });
  return {
    kind: "line",
    cells: [
      { value: place + 1 },
      { value: name },
      rounded(varianceShare),
      rounded(pearson),
      rounded(spearman),
      { value: partner === null ? null : criterionName(board.rubric.criteria, partner.id) },
      rounded(partner?.value ?? null),
      rounded(meanShift),
    ],
  };
}
