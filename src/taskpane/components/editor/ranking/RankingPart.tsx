import { Button } from "@fluentui/react-components";
import { addRanking } from "../../../../rubric/editing/rankingRules";
import { criteriaOf } from "../../../../rubric/tree";
import { useDraft, useEdit, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { RankingRuleFields } from "./RankingRuleFields";

/** What the units are ranked by, and how. */
export function RankingPart() {
  const styles = useEditorStyles();
  const { ranking: words } = useEditorWords();
  const edit = useEdit();
  const { rubric } = useDraft().present;
  const ranked = new Set(rubric.ranking.map(({ of }) => of));
  const next = criteriaOf(rubric.criteria).find(({ id }) => !ranked.has(id));
  return (
    <div className={styles.form}>
      {rubric.ranking.length === 0 && <p className={styles.text}>{words.none}</p>}
      {rubric.ranking.map((rule, at) => (
        <RankingRuleFields key={at} rule={rule} at={at} />
      ))}
      {next !== undefined && (
        <div>
          <Button size="small" onClick={() => edit((before) => addRanking(before, next.id))}>
            {words.add}
          </Button>
        </div>
      )}
    </div>
  );
}
