import { useDraft } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { CriterionItem } from "./CriterionItem";

/** The tree of criteria; the chosen one shows its form. */
export function CriteriaPart() {
  const styles = useEditorStyles();
  const { rubric } = useDraft().present;
  return (
    <ul className={styles.list}>
      <CriterionItem criterion={rubric.criteria} path="criteria" />
    </ul>
  );
}
