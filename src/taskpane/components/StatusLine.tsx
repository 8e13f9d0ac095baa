import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { dictionary } from "../../locales";
import type { PaneState } from "../state/state";
import { highlight } from "../useCases/highlight/highlight";
import { comparisonOf, sheetCondition } from "../useCases/sheet/sheetCondition";
import { summaryOf } from "../useCases/summaryOf";
import { usePane, usePaneState, useWords, type Words } from "./shared/context";
import { useQuiet } from "./shared/useQuiet";

/** Milliseconds for which a sentence stands before it is said. */
const SETTLED = 1000;

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  counts: { display: "block", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  cover: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What is there and whether the results on the sheet still follow from its scores; always in view. */
export function StatusLine() {
  const styles = useStyles();
  const words = useWords();
  const evaluation = usePaneState((state) => state.evaluation);
  const sentence = useSentence(words);
  return (
    <div className={styles.line}>
      {/* Seen at once; said once the typing has paused. */}
      <div role="status" aria-live="off" aria-label={words.text.status.label}>
        {evaluation !== null && <span className={styles.counts}>{countsOf(evaluation, words)}</span>}
        <span>{sentence}</span>
      </div>
      <span className={styles.spoken} aria-live="polite">
        {useQuiet(sentence, SETTLED)}
      </span>
      <HighlightCover />
    </div>
  );
}

function useSentence({ text, number, language }: Words): string {
  const condition = usePaneState(sheetCondition);
  const trouble = usePaneState((state) => state.rereadTrouble);
  const comparison = usePaneState(comparisonOf);
  if (condition === "failed") {
    return typeof trouble === "object" && trouble !== null
      ? text.status.failed(dictionary(language).excel.problem(trouble))
      : text.status.stale;
  }
  if (condition === "differing" || condition === "rubricChanged") {
    return text.status[condition](number(comparison?.cells ?? 0));
  }
  return text.status[condition];
}

function countsOf(evaluation: NonNullable<PaneState["evaluation"]>, { text, number }: Words): string {
  const { units, indicators, errors, warnings } = summaryOf(evaluation);
  return text.status.counts(number(units), number(indicators), number(errors), number(warnings));
}

/** Says which units our highlighting leaves out, and offers to highlight again. */
function HighlightCover() {
  const styles = useStyles();
  const pane = usePane();
  const { text, number } = useWords();
  const rows = usePaneState((state) => state.highlightedRows);
  const left = usePaneState(unitsLeftOut);
  const busy = usePaneState(({ work }) => work !== null);
  if (rows === null || left === 0) return null;
  return (
    <div className={styles.cover}>
      <span>{text.status.uncovered(String(rows.first), String(rows.last), number(left))}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => void highlight(pane)}>
        {text.status.highlightAgain}
      </Button>
    </div>
  );
}

function unitsLeftOut({ highlightedRows: rows, evaluation }: PaneState): number {
  if (rows === null || evaluation === null) return 0;
  return evaluation.units.filter(({ row }) => row < rows.first || row > rows.last).length;
}
