import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import type { FixKind } from "../../../fixing/fix";
import { pairDuplicates } from "../../../fixing/pairDuplicates";
import { fixingWords } from "../../../locales/fixingWords";
import { newestChange } from "../../state/changes";
import { currentFixes } from "../../useCases/fix/currentFixes";
import { usePaneState, useWords } from "../shared/context";
import { Section } from "../shared/Section";
import { UndoChange } from "../undo/UndoChange";
import { DuplicateTable } from "./DuplicateTable";
import { FixGroups } from "./FixGroups";
import { FixPreview } from "./FixPreview";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/**
 * What can be put right in the sheet, kind by kind: what would change is shown first; and the undo of the last fix. Planning
 * reads the sheet again, so it waits until the findings are drawn.
 */
export function Fixes() {
  const styles = useStyles();
  const { language } = useWords();
  const words = fixingWords(language);
  const evaluation = useDeferredValue(
    usePaneState((state) => state.evaluation),
    null,
  );
  const choices = usePaneState((state) => state.choices);
  const plan = currentFixes({ evaluation, choices });
  const fixRecord = usePaneState(({ changes, sheet }) => newestChange(changes, sheet, "fix"));
  const [kinds, setKinds] = useState<readonly FixKind[] | null>(null);
  const knownRecord = useRef(fixRecord);
  useEffect(() => {
    if (fixRecord !== null && fixRecord !== knownRecord.current) setKinds(null);
    knownRecord.current = fixRecord;
  }, [fixRecord]);
  if (evaluation === null || plan === null) return null;
  const duplicates = pairDuplicates(evaluation);
  if (plan.changes.length === 0 && duplicates.length === 0 && fixRecord === null) return null;
  return (
    <Section heading={words.heading} help="fixes">
      {plan.changes.length > 0 && <p className={styles.text}>{words.hint}</p>}
      <FixGroups plan={plan} chosen={kinds} onChoose={setKinds} />
      {kinds !== null && plan.changes.length > 0 && (
        <FixPreview
          evaluation={evaluation}
          whole={plan}
          kinds={kinds}
          onKinds={setKinds}
          onClose={() => setKinds(null)}
        />
      )}
      {duplicates.length > 0 && <DuplicateTable duplicates={duplicates} />}
      <UndoChange kind="fix" takesFocus />
    </Section>
  );
}
