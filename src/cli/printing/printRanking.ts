import type { Evaluation } from "../../evaluation/evaluation";
import { formatNumber, formatPercent } from "../../locales/format";
import { fileWords } from "../../locales/fileWords";
import { dictionary } from "../../locales";
import type { Language } from "../../locales";
import { decimalsOfTotals } from "../../reporting/decimalsOfTotals";
import type { RankingList } from "../../reporting/summary";
import { criteriaOf, criterionName } from "../../rubric/tree";
import type { UnitResult } from "../../scoring/results";
import { textTable } from "./textTable";
import type { TextColumn } from "./textTable";

const UNKNOWN = "–";
const PERCENT_DECIMALS = 2;

/** One ranking as a table: rank, unit, total, share of the maximum, and the tier of every criterion that has tiers. */
export function printRanking(ranking: RankingList, { rubric, units }: Evaluation, language: Language): string {
  const { checking } = dictionary(language);
  const { cli } = fileWords(language);
  const { headings, group } = cli;
  const tiered = criteriaOf(rubric.criteria).filter(({ tiers }) => tiers !== undefined);
  const columns: readonly TextColumn[] = [
    { heading: headings.rank, align: "right" },
    { heading: headings.unit, align: "left" },
    { heading: criterionName(rubric.criteria, ranking.criterion), align: "right" },
    { heading: headings.percent, align: "right" },
    ...tiered.map(({ name }) => ({
      heading: tiered.length === 1 ? headings.tier : headings.tierOf(name),
      align: "left" as const,
    })),
  ];
  const byRow = new Map(units.map((unit) => [unit.row, unit]));
  const totalOf = (unit: UnitResult | undefined): number | null =>
    unit?.totals[ranking.criterion] ?? unit?.scores[ranking.criterion] ?? null;
  const decimals = decimalsOfTotals(units.map(totalOf));
  const rows = [...ranking.places, ...ranking.unranked].map(({ row, name }) => {
    const unit = byRow.get(row);
    const rank = unit?.ranks[ranking.criterion] ?? null;
    const total = totalOf(unit);
    const percent = unit?.percents[ranking.criterion] ?? null;
    return [
      rank === null ? UNKNOWN : String(rank),
      name === "" ? checking.unnamed(row) : name,
      total === null ? UNKNOWN : formatNumber(total, language, decimals, decimals),
      percent === null ? UNKNOWN : formatPercent(percent, language, PERCENT_DECIMALS, PERCENT_DECIMALS),
      ...tiered.map(({ id }) => unit?.tiers[id] ?? UNKNOWN),
    ];
  });
  return (ranking.group === null ? "" : `${group(ranking.group)}\n`) + textTable(columns, rows);
}
