import { mergeClasses } from "@fluentui/react-components";
import type { CriteriaWeights, IndicatorPair } from "../../../../robustness/weighCriteria";
import { useWords } from "../../shared/context";
import { Pager } from "../../shared/Pager";
import { useTableStyles } from "../../shared/tableStyles";
import { usePage } from "../../shared/usePage";
import { useRobustnessWords } from "./useRobustnessWords";

const PAGE_SIZE = 20;

interface CorrelationTableProps {
  readonly weights: CriteriaWeights;
  readonly nameOf: (id: string) => string;
}

/** Each indicator with the total, and each pair of indicators, the strongest first; undefined ones last. */
export function CorrelationTable({ weights, nameOf }: CorrelationTableProps) {
  const table = useTableStyles();
  const { criteria: words } = useRobustnessWords();
  const { number } = useWords();
  const rows: readonly IndicatorPair[] = [
    ...weights.indicators.map(({ indicator, pearson, spearman }) => ({
      one: indicator,
      other: weights.criterion,
      pearson,
      spearman,
    })),
    ...weights.pairs,
  ];
  const strength = ({ pearson }: IndicatorPair): number => (pearson === null ? -1 : Math.abs(pearson));
  const { items, pager } = usePage(
    [...rows].sort((one, other) => strength(other) - strength(one)),
    PAGE_SIZE,
  );
  const shown = (value: number | null): string => (value === null ? words.undefined : number(value, 2, 2));
  return (
    <>
      <table className={table.table} aria-label={words.correlations}>
        <thead>
          <tr>
            {[words.criterion, words.pearson, words.spearman].map((heading) => (
              <th key={heading} scope="col" className={table.header}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ one, other, pearson, spearman }) => (
            <tr key={`${one}/${other}`}>
              <th scope="row" className={table.cell}>
                {words.pair(nameOf(one), nameOf(other))}
              </th>
              <td className={mergeClasses(table.cell, table.number)}>{shown(pearson)}</td>
              <td className={mergeClasses(table.cell, table.number)}>{shown(spearman)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager name={words.correlations} {...pager} />
    </>
  );
}
