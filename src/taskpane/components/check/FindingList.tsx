import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Finding, SEVERITIES, type Severity } from "../../../checking/finding";
import type { Evaluation } from "../../../evaluation/evaluation";
import { Pager } from "../shared/Pager";
import { useWords } from "../shared/context";
import { moveAlong } from "../shared/moveAlong";
import { usePage } from "../shared/usePage";
import { FindingFilter } from "./FindingFilter";
import { FindingItem } from "./FindingItem";

const PAGE_SIZE = 50;

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  text: { margin: 0 },
});

/** The findings of one severity or all, grouped; arrow keys move along them. */
export function FindingList({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { text } = useWords();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const { findings, rubric } = evaluation;
  const wanted = severity === null ? findings : findings.filter((finding) => finding.severity === severity);
  const { items, pager } = usePage(wanted, PAGE_SIZE);
  if (findings.length === 0) return <p className={styles.text}>{text.check.nothing}</p>;
  return (
    <>
      <FindingFilter findings={findings} severity={severity} onSeverity={setSeverity} />
      {wanted.length === 0 && <p className={styles.text}>{text.check.nothingHere}</p>}
      <div onKeyDown={moveAlong}>
        {SEVERITIES.map((group) => ({ group, members: items.filter((finding) => finding.severity === group) })).map(
          ({ group, members }) =>
            members.length > 0 && (
              <div key={group}>
                <h4 className={styles.heading}>{text.check.severities[group]}</h4>
                <ul className={styles.list}>
                  {withKeys(members).map(([key, finding]) => (
                    <FindingItem key={key} finding={finding} rubric={rubric} />
                  ))}
                </ul>
              </div>
            ),
        )}
      </div>
      <Pager name={text.check.findings} {...pager} />
    </>
  );
}

/** A finding keeps its key, and so the keyboard, when an edit changes only the numbers it tells. */
function withKeys(findings: readonly Finding[]): readonly (readonly [key: string, finding: Finding])[] {
  const taken = new Map<string, number>();
  return findings.map((finding) => {
    const { check, cell, unit, criterion } = finding;
    const key = [check, cell, unit, criterion].join("|");
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    return [`${key}|${String(count)}`, finding] as const;
  });
}
