import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { hintWords } from "../../locales/hintWords";
import { dismissHint, isHintDismissed } from "../storedHint";
import { usePaneState, useWords } from "./shared/context";
import { Section } from "./shared/Section";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * On the first opening on this computer: where to start, until the user has read it. Not where this workbook is settled
 * already, and not while a rubric is being written.
 */
export function FirstHint() {
  const styles = useStyles();
  const { language } = useWords();
  const words = hintWords(language);
  const [isWanted, setWanted] = useState(() => !isHintDismissed());
  const isFresh = usePaneState(
    ({ sheet, memory, rubric, editing }) =>
      sheet !== null && rubric === null && editing === null && Object.keys(memory.sheets).length === 0,
  );
  if (!isWanted || !isFresh) return null;
  return (
    <div className={styles.card}>
      <Section heading={words.heading}>
        <ol className={styles.list}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.text}>{words.guide}</p>
        <div>
          <Button
            size="small"
            onClick={() => {
              dismissHint();
              setWanted(false);
            }}
          >
            {words.dismiss}
          </Button>
        </div>
      </Section>
    </div>
  );
}
