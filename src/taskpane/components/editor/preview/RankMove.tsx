import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComparedStanding } from "../../../../reporting/compareRankings";
import { useWords } from "../../shared/context";
import { Spoken } from "../../shared/Spoken";
import { useEditorWords } from "../editorContext";

const useStyles = makeStyles({
  move: { whiteSpace: "nowrap" },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground3 },
});

/** "3 ▲ 2": the rank now and by how many places it is better or worse than before the edit. */
export function RankMove({ unit: { rank, before } }: { readonly unit: ComparedStanding }) {
  const styles = useStyles();
  const { text, number } = useWords();
  const { preview: words } = useEditorWords();
  const write = (value: number | null): string => (value === null ? text.fill.unrankedUnit : number(value));
  const speak = (value: number | null): string => (value === null ? words.unranked : number(value));
  if (before === null || before.rank === rank) return <>{write(rank)}</>;
  const by = before.rank === null || rank === null ? null : before.rank - rank;
  const isBetter = by === null ? rank !== null : by > 0;
  return (
    <Spoken words={words.rankChange(speak(before.rank), speak(rank))}>
      <span className={styles.move}>
        {write(rank)}{" "}
        <span className={mergeClasses(isBetter ? styles.up : styles.down)}>
          {isBetter ? "▲" : "▼"}
          {by !== null && ` ${number(Math.abs(by))}`}
        </span>
      </span>
    </Spoken>
  );
}
