import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { whatIf, type SupposedMinimum, type SupposedScore } from "../../../../robustness/whatIf";
import { usePaneState } from "../../shared/context";
import { Section } from "../../shared/Section";
import { SupposedChanges } from "./SupposedChanges";
import { SupposeMinimum } from "./SupposeMinimum";
import { SupposeScore } from "./SupposeScore";
import { useRobustnessWords } from "./useRobustnessWords";
import { useSuppositionWords } from "./useSuppositionWords";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** What ranks and tiers would be if some scores or minima were different; nothing is written. */
export function WhatIfView() {
  const evaluation = usePaneState((state) => state.evaluation);
  return evaluation === null ? null : <Suppositions evaluation={evaluation} />;
}

function Suppositions({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { whatIf: words } = useRobustnessWords();
  const describe = useSuppositionWords(evaluation);
  const [scores, setScores] = useState<readonly SupposedScore[]>([]);
  const [minima, setMinima] = useState<readonly SupposedMinimum[]>([]);
  const supposed = useMemo(() => whatIf(evaluation, { scores, minima }), [evaluation, scores, minima]);
  const items = [
    ...scores.map((score) => ({
      name: describe.score(score),
      remove: () => setScores(scores.filter((other) => other !== score)),
    })),
    ...minima.map((minimum) => ({
      name: describe.minimum(minimum),
      remove: () => setMinima(minima.filter((other) => other !== minimum)),
    })),
  ];
  return (
    <Section heading={words.heading}>
      <p className={styles.hint}>{words.hint}</p>
      <SupposeScore
        evaluation={evaluation}
        onScore={(score) =>
          setScores([
            ...scores.filter(({ unit, indicator }) => unit !== score.unit || indicator !== score.indicator),
            score,
          ])
        }
      />
      <SupposeMinimum
        evaluation={evaluation}
        onMinimum={(minimum) =>
          setMinima([
            ...minima.filter(
              ({ criterion, band, condition }) =>
                criterion !== minimum.criterion || band !== minimum.band || condition !== minimum.condition,
            ),
            minimum,
          ])
        }
      />
      {items.length > 0 && (
        <>
          <ul className={styles.list} aria-label={words.supposed}>
            {items.map(({ name, remove }) => (
              <li key={name} className={styles.item}>
                <span>{name}</span>
                <Button size="small" appearance="subtle" aria-label={words.remove(name)} onClick={remove}>
                  ✕
                </Button>
              </li>
            ))}
          </ul>
          {supposed.ok ? (
            <SupposedChanges evaluation={evaluation} changes={supposed.value.changes} />
          ) : (
            <p role="alert" className={styles.problem}>
              {describe.problem(supposed.problems[0])}
            </p>
          )}
        </>
      )}
    </Section>
  );
}
