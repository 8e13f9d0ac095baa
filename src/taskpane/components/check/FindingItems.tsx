import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../checking/finding";
import type { GatheredFinding } from "../../../checking/gatherAlike";
import type { Rubric } from "../../../rubric/rubric";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

interface FindingItemsProps {
  readonly findings: readonly GatheredFinding[];
  readonly rubric: Rubric;
  /** What stands under a finding that others are told with. */
  readonly under?: (alike: readonly Finding[]) => ReactNode;
}

export function FindingItems({ findings, rubric, under }: FindingItemsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {withKeys(findings).map(([key, { finding, alike }]) => (
        <FindingItem key={key} finding={finding} rubric={rubric}>
          {alike.length > 0 && under?.(alike)}
        </FindingItem>
      ))}
    </ul>
  );
}

/** A finding keeps its key, and so the keyboard, when an edit changes only the numbers it tells; the one of many keeps what is open. */
function withKeys(findings: readonly GatheredFinding[]): readonly (readonly [key: string, finding: GatheredFinding])[] {
  const taken = new Map<string, number>();
  return findings.map((gathered) => {
    const { check, cell, unit, criterion } = gathered.finding;
    const key = gathered.alike.length > 0 ? check : [check, cell, unit, criterion].join("|");
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    return [`${key}|${String(count)}`, gathered] as const;
  });
}
