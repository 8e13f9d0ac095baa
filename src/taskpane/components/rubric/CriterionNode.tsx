import { makeStyles, tokens } from "@fluentui/react-components";
import type { Criterion, Rubric } from "../../../rubric/rubric";
import { maxOf } from "../../../rubric/tree";
import { useWords } from "../shared/context";
import { SourceLine } from "./SourceLine";
import { TierBands } from "./TierBands";
import { WRITTEN_DECIMALS } from "./useRuleWords";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXXS} 0`, minWidth: 0 },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  children: {
    listStyleType: "none",
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { paddingLeft: tokens.spacingHorizontalM },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface CriterionNodeProps {
  readonly criterion: Criterion;
  readonly rubric: Rubric;
}

/** A criterion with its maximum; opened, where its numbers come from, its tiers, and the criteria below it. */
export function CriterionNode({ criterion, rubric }: CriterionNodeProps) {
  const styles = useStyles();
  const { text } = useWords();
  const { id, name, weight, tiers, children } = criterion;
  return (
    <li className={styles.item}>
      <details open={children !== undefined}>
        <summary className={styles.summary}>
          <span className={styles.name}>{name}</span> <Facts criterion={criterion} />
        </summary>
        <div className={styles.content}>
          <SourceLine rubric={rubric} path={`criteria.${id}.max`} label={text.rubric.sourceOf.max} />
          {weight !== undefined && (
            <SourceLine rubric={rubric} path={`criteria.${id}.weight`} label={text.rubric.sourceOf.weight} />
          )}
          {tiers !== undefined && <TierBands criterion={criterion} tiers={tiers} rubric={rubric} />}
        </div>
        {children !== undefined && (
          <ul className={styles.children}>
            {children.map((child) => (
              <CriterionNode key={child.id} criterion={child} rubric={rubric} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function Facts({ criterion }: { readonly criterion: Criterion }) {
  const styles = useStyles();
  const { text, number } = useWords();
  const { weight, step } = criterion;
  const max = maxOf(criterion);
  const facts = [
    max === null ? text.rubric.openMax : text.rubric.max(number(max, WRITTEN_DECIMALS)),
    ...(weight === undefined ? [] : [text.rubric.weight(number(weight, WRITTEN_DECIMALS))]),
    ...(step === undefined ? [] : [text.rubric.step(number(step, WRITTEN_DECIMALS))]),
  ];
  return <span className={styles.facts}>{facts.join(" · ")}</span>;
}
