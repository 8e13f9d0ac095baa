import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../../evaluation/evaluation";
import type { FixKind, FixPlan } from "../../../fixing/fix";
import { fixingWords } from "../../../locales/fixingWords";
import { currentFixes } from "../../useCases/fix/currentFixes";
import { fix } from "../../useCases/fix/fix";
import { usePane, usePaneState, useWords } from "../shared/context";
import { FixTable } from "./FixTable";
import { kindsOf } from "./kindsOf";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  choices: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FixPreviewProps {
  readonly evaluation: Evaluation;
  /** The plan of all kinds. */
  readonly whole: FixPlan;
  readonly kinds: readonly FixKind[];
  readonly onKinds: (kinds: readonly FixKind[]) => void;
  readonly onClose: () => void;
}

/** Every cell that the chosen kinds change, old and new, before anything is written. */
export function FixPreview({ evaluation, whole, kinds, onKinds, onClose }: FixPreviewProps) {
  const styles = useStyles();
  const pane = usePane();
  const { language, number } = useWords();
  const words = fixingWords(language);
  const choices = usePaneState((state) => state.choices);
  const plan = currentFixes({ evaluation, choices }, kinds);
  const busy = usePaneState((state) => state.work !== null);
  if (plan === null) return null;
  const count = plan.changes.length;
  return (
    <div className={styles.preview} role="group" aria-label={words.preview}>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{words.choose}</legend>
        {kindsOf(whole).map(({ kind }) => (
          <Checkbox
            key={kind}
            label={words.kinds[kind]}
            checked={kinds.includes(kind)}
            onChange={(_, { checked }) =>
              onKinds(checked === true ? [...kinds, kind] : kinds.filter((other) => other !== kind))
            }
          />
        ))}
      </fieldset>
      {count === 0 ? (
        <p className={styles.text} role="status">
          {words.noChange}
        </p>
      ) : (
        <FixTable changes={plan.changes} />
      )}
      {kinds.includes("legacy-text") && <p className={styles.text}>{words.legacyHint}</p>}
      {kinds.includes("unit-names") && <p className={styles.text}>{words.nameHint}</p>}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy || count === 0} onClick={() => void fix(pane, plan)}>
          {words.apply(number(count))}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </div>
  );
}
