import type { RankingComparison } from "../../../../reporting/compareRankings";
import { useWords } from "../../shared/context";
import { useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";

/** How many units have another rank or tier than before the edit, in one line; read out when it changes. */
export function Changes({ comparison }: { readonly comparison: RankingComparison | null }) {
  const styles = useEditorStyles();
  return (
    <p className={styles.text} role="status">
      <Sentence comparison={comparison} />
    </p>
  );
}

function Sentence({ comparison }: { readonly comparison: RankingComparison | null }) {
  const { number } = useWords();
  const { preview: words } = useEditorWords();
  if (comparison === null) return null;
  const { units, otherRank, otherTier } = comparison;
  if (units.every(({ before }) => before === null)) return words.fresh;
  return otherRank + otherTier === 0 ? words.none : words.changes(number(otherRank), number(otherTier));
}
