import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { auditWords } from "../../../locales/auditWords";
import { namesToPair } from "../../useCases/audit/namesToPair";
import { readOthers } from "../../useCases/audit/readOthers";
import { usePane, usePaneState, useWords } from "../shared/context";
import { Section } from "../shared/Section";
import { useAudited } from "../shared/useAudited";
import { AuditList } from "./AuditList";
import { Comparison } from "./Comparison";
import { Pairing } from "./Pairing";
import { Statements } from "./Statements";
import { Years } from "./Years";

const useStyles = makeStyles({ text: { margin: 0 } });

/** Step 5: what the sheet says already, held against what follows from its scores and against the other tables. */
export function AuditStep() {
  const styles = useStyles();
  const pane = usePane();
  const { text, language } = useWords();
  const rubric = usePaneState((state) => state.rubric);
  const sheet = usePaneState((state) => state.sheet);
  const isEvaluated = usePaneState(({ evaluation }) => evaluation !== null);
  const { audited } = useAudited({ needsOthers: false });
  const names = useMemo(() => (audited === null ? [] : namesToPair(audited)), [audited]);
  const othersUnread = usePaneState(({ otherGrids, evaluation }) => evaluation !== null && otherGrids === null);
  const busy = usePaneState(({ work }) => work !== null);
  useEffect(() => {
    if (othersUnread && !busy) void readOthers(pane);
  }, [pane, othersUnread, busy]);
  if (rubric === null) return <p className={styles.text}>{text.chooseRubricFirst}</p>;
  if (!isEvaluated) return <p className={styles.text}>{text.notReadYet}</p>;
  if (audited === null) {
    return (
      <p role="status" className={styles.text}>
        {auditWords(language).audit.making}
      </p>
    );
  }
  const { audit, years } = audited;
  return (
    <>
      <Section heading={text.audit.heading}>
        <p className={styles.text}>{text.audit.hint}</p>
        {audit.sheets.length === 0 ? (
          <p className={styles.text}>{text.audit.nothingShown}</p>
        ) : (
          <AuditList key={sheet} sheets={audit.sheets} />
        )}
      </Section>
      <Years key={`${sheet ?? ""} years`} years={years} />
      <Pairing names={names} />
      <Comparison audit={audit} />
      <Statements audit={audit} />
    </>
  );
}
