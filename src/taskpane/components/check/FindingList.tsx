import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SEVERITIES, type Severity } from "../../../checking/finding";
import { gatherAlike } from "../../../checking/gatherAlike";
import type { Evaluation } from "../../../evaluation/evaluation";
import { useWords } from "../shared/context";
import { moveAlong } from "../shared/moveAlong";
import { Pager } from "../shared/Pager";
import { usePage } from "../shared/usePage";
import { AlikeFindings } from "./AlikeFindings";
import { FindingFilter } from "./FindingFilter";
import { FindingItems } from "./FindingItems";

const PAGE_SIZE = 50;

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

/** The findings of one severity or all, grouped; arrow keys move along them. */
export function FindingList({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { text } = useWords();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const { findings, rubric } = evaluation;
  const wanted = severity === null ? findings : findings.filter((finding) => finding.severity === severity);
  const { items, pager } = usePage(gatherAlike(wanted), PAGE_SIZE);
  if (findings.length === 0) return <p className={styles.text}>{text.check.nothing}</p>;
  return (
    <>
      <FindingFilter findings={findings} severity={severity} onSeverity={setSeverity} />
      {wanted.length === 0 && <p className={styles.text}>{text.check.nothingHere}</p>}
      <div onKeyDown={(event) => moveAlong(event, "button, summary")}>
        {SEVERITIES.map((group) => ({ group, members: items.filter(({ finding }) => finding.severity === group) })).map(
          ({ group, members }) =>
            members.length > 0 && (
              <div key={group}>
                <h4 className={styles.heading}>{text.check.severities[group]}</h4>
                <FindingItems
                  findings={members}
                  rubric={rubric}
                  under={(alike) => <AlikeFindings findings={alike} rubric={rubric} />}
                />
              </div>
            ),
        )}
      </div>
      <Pager name={text.check.findings} {...pager} />
    </>
  );
}
