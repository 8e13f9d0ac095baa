import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { HighlightKind, HighlightRequest } from "../../../filling/highlighting/highlight";
import { highlight } from "../../useCases/highlight/highlight";
import { unhighlight } from "../../useCases/highlight/unhighlight";
import { usePane, usePaneState, useWords } from "../shared/context";
import { Section } from "../shared/Section";
import { UndoChange } from "../undo/UndoChange";
import { Legend } from "./Legend";
import { ThresholdField } from "./ThresholdField";

const DEFAULT_THRESHOLD = 0.5;

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column" },
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Step 4: what is highlighted, how it looks, apply and remove. */
export function HighlightStep() {
  const styles = useStyles();
  const pane = usePane();
  const { text } = useWords();
  const request = usePaneState((state) => state.highlight);
  const evaluation = usePaneState((state) => state.evaluation);
  const hasRules = usePaneState((state) => state.ruleIds.length > 0);
  const hasTier = usePaneState((state) => state.layout?.outputs.some(({ output }) => output === "tier") === true);
  const busy = usePaneState((state) => state.work !== null);
  const rubric = usePaneState((state) => state.rubric);
  const change = (changed: Partial<HighlightRequest>): void =>
    pane.store.dispatch({ type: "highlightChosen", highlight: { ...request, ...changed } });

  const kinds: readonly {
    readonly kind: HighlightKind;
    readonly on: boolean;
    readonly toggled: Partial<HighlightRequest>;
  }[] = [
    { kind: "unranked", on: request.unranked, toggled: { unranked: !request.unranked } },
    { kind: "below-minimum", on: request.belowMinimum, toggled: { belowMinimum: !request.belowMinimum } },
    {
      kind: "threshold",
      on: request.threshold !== null,
      toggled: { threshold: request.threshold === null ? DEFAULT_THRESHOLD : null },
    },
  ];

  if (rubric === null) return <p>{text.chooseRubricFirst}</p>;
  if (evaluation === null) return <p>{text.notReadYet}</p>;
  return (
    <>
      <Section heading={text.highlight.heading}>
        <div className={styles.choices}>
          {kinds.map(({ kind, on, toggled }) => (
            <Checkbox
              key={kind}
              checked={on}
              disabled={busy}
              label={
                <>
                  {text.highlight.kinds[kind]}
                  <span className={styles.hint}>{text.highlight.kindHints[kind]}</span>
                </>
              }
              onChange={() => change(toggled)}
            />
          ))}
        </div>
        {request.unranked && !hasTier && <p className={styles.text}>{text.highlight.needsTier}</p>}
        {request.threshold !== null && (
          <ThresholdField threshold={request.threshold} onThreshold={(threshold) => change({ threshold })} />
        )}
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={busy || kinds.every(({ on }) => !on)}
            onClick={() => void highlight(pane)}
          >
            {hasRules ? text.highlight.applyAgain : text.highlight.apply}
          </Button>
          {hasRules && (
            <Button disabledFocusable={busy} onClick={() => void unhighlight(pane)}>
              {text.highlight.remove}
            </Button>
          )}
          <UndoChange kind="highlight" />
        </div>
      </Section>
      <Section heading={text.highlight.legend}>
        <Legend />
        <p className={styles.text}>{text.highlight.note}</p>
      </Section>
    </>
  );
}
