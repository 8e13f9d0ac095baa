import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { auditWords, type AuditDictionary } from "../../../locales/auditWords";
import type { Change } from "../../../reporting/compareYears/yearComparison";
import { useWords, type Words } from "../shared/context";
import { Spoken } from "../shared/Spoken";

const useStyles = makeStyles({
  change: { whiteSpace: "nowrap" },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground3 },
});

/** What a change is a change of. */
export type Measure = "rank" | "points" | "share";

interface MovementProps {
  readonly change: Change;
  readonly measure: Measure;
}

/** "5 → 3 ▲ 2": then, now, and how much better or worse; "5 =" where nothing changed. */
export function Movement({ change, measure }: MovementProps) {
  const styles = useStyles();
  const words = useWords();
  const { years } = auditWords(words.language);
  const { then, now, by, sentence } = describeChange(change, measure, words, years);
  if (change.change === 0) return <Spoken words={`${now}, ${sentence}`}>{now} =</Spoken>;
  const isBetter = change.change > 0;
  return (
    <Spoken words={`${years.fromToSpoken(then, now)}, ${sentence}`}>
      <span className={styles.change}>{years.fromTo(then, now)}</span>{" "}
      <span className={mergeClasses(styles.change, isBetter ? styles.up : styles.down)}>
        {isBetter ? "▲" : "▼"} {by}
      </span>
    </Spoken>
  );
}

function describeChange(
  { previous, current, change }: Change,
  measure: Measure,
  { number, percent }: Words,
  years: AuditDictionary["years"],
): { readonly then: string; readonly now: string; readonly by: string; readonly sentence: string } {
  const size = Math.abs(change);
  if (measure === "rank") {
    const by = number(size);
    const sentence = change > 0 ? years.climbed(by) : change < 0 ? years.fallen(by) : years.sameRank;
    return { then: number(previous), now: number(current), by, sentence };
  }
  const isShare = measure === "share";
  const write = isShare ? percent : number;
  const by = isShare ? years.percentPoints(number(size * 100)) : number(size);
  const sentence = change > 0 ? years.gained(by) : change < 0 ? years.lost(by) : years.sameNumber;
  return { then: write(previous), now: write(current), by, sentence };
}
