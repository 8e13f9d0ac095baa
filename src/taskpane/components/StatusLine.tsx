import { makeStyles, tokens } from "@fluentui/react-components";
import { compareResults } from "../useCases/compareResults";
import { planCurrentFill } from "../useCases/planCurrentFill";
import { summaryOf } from "../useCases/summaryOf";
import type { PaneState } from "../state/state";
import { usePaneState, useWords, type Words } from "./shared/context";

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  counts: { display: "block", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** What is there and whether the results on the sheet still follow from its scores; always in view. */
export function StatusLine() {
  const styles = useStyles();
  const words = useWords();
  const evaluation = usePaneState((state) => state.evaluation);
  const condition = usePaneState((state) => conditionOf(state));
  return (
    <div className={styles.line} role="status" aria-live="polite" aria-label={words.text.status.label}>
      {evaluation !== null && <span className={styles.counts}>{countsOf(evaluation, words)}</span>}
      <span>{words.text.status[condition]}</span>
    </div>
  );
}

function countsOf(evaluation: NonNullable<PaneState["evaluation"]>, { text, number }: Words): string {
  const { units, indicators, errors, warnings } = summaryOf(evaluation);
  return text.status.counts(number(units), number(indicators), number(errors), number(warnings));
}

function conditionOf(state: PaneState): "noRubric" | "unread" | "stale" | "absent" | "matching" | "differing" {
  if (state.rubric === null) return "noRubric";
  if (state.stale) return "stale";
  const { evaluation } = state;
  if (evaluation === null) return "unread";
  const plan = planCurrentFill(state);
  return plan?.ok === true ? compareResults(evaluation.grid, plan.value) : "absent";
}
