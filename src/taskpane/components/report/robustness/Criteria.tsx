import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { firstOf } from "../../../../locales/firstOf";
import { writeShare } from "../../../../locales/writtenNumber";
import { weighCriteria, type CriteriaWeights } from "../../../../robustness/weighCriteria";
import { criterionName } from "../../../../rubric/tree";
import { useWords } from "../../shared/context";
import { Disclosure } from "../../shared/Disclosure";
import { Section } from "../../shared/Section";
import { useTableStyles } from "../../shared/tableStyles";
import { CorrelationTable } from "./CorrelationTable";
import { useRobustnessWords } from "./useRobustnessWords";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface CriteriaProps {
  readonly evaluation: Evaluation;
  /** Id of the ranked criterion. */
  readonly criterion: string;
}

/** Which indicator decides the ranking, and how they go together. */
export function Criteria({ evaluation, criterion }: CriteriaProps) {
  const words = useRobustnessWords();
  const weighed = useMemo(() => weighCriteria(evaluation, criterion), [evaluation, criterion]);
  if (!weighed.ok) return null;
  const nameOf = (id: string): string => criterionName(evaluation.rubric.criteria, id);
  return (
    <Section heading={words.criteria.heading}>
      {weighed.value
        .filter(({ units, indicators }) => units > 1 && indicators.length > 1)
        .map((weights) => (
          <Weights key={weights.group ?? ""} weights={weights} nameOf={nameOf} />
        ))}
    </Section>
  );
}

interface WeightsProps {
  readonly weights: CriteriaWeights;
  readonly nameOf: (id: string) => string;
}

function Weights({ weights, nameOf }: WeightsProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { criteria: words, andMore } = useRobustnessWords();
  const { language, number } = useWords();
  const { decisive, indicators, units, group } = weights;
  const most = indicators.find(({ indicator }) => indicator === decisive)?.varianceShare ?? null;
  const constant = indicators.filter(({ isConstant }) => isConstant).map(({ indicator }) => nameOf(indicator));
  const sorted = [...indicators].sort((one, other) => (other.varianceShare ?? 0) - (one.varianceShare ?? 0));
  const cell = mergeClasses(table.cell, table.number);
  const share = (value: number | null): string => (value === null ? words.undefined : writeShare(value, language));
  return (
    <>
      {group !== null && <h4 className={styles.heading}>{group}</h4>}
      <p className={styles.said}>
        {decisive === null || most === null
          ? words.noDecisive
          : words.decisive(nameOf(decisive), writeShare(most, language))}{" "}
        {words.restsOn(number(units))}
      </p>
      {constant.length > 0 && <p className={styles.hint}>{words.constant(firstOf(constant, andMore))}</p>}
      <table className={table.table} aria-label={words.heading}>
        <thead>
          <tr>
            {[words.criterion, words.share, words.withTotal, words.shift].map((heading) => (
              <th key={heading} scope="col" className={table.header}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ indicator, varianceShare, pearson, meanShift }) => (
            <tr key={indicator}>
              <th scope="row" className={table.cell}>
                {nameOf(indicator)}
              </th>
              <td className={cell}>{share(varianceShare)}</td>
              <td className={cell}>{pearson === null ? words.undefined : number(pearson, 2, 2)}</td>
              <td className={cell}>{number(meanShift, 1, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{words.shareMeaning}</p>
      <Disclosure summary={words.correlations}>
        <p className={styles.hint}>
          {words.correlationsMeaning} {words.strongestFirst}
        </p>
        <CorrelationTable weights={weights} nameOf={nameOf} />
      </Disclosure>
    </>
  );
}
