import { setMarks } from "../../../rubric/editing/setMarks";
import { MARK_MEANINGS } from "../../../rubric/fixedValues";
import type { Marks } from "../../../rubric/rubric";
import { useDraft, useEdit, useEditorWords } from "./editorContext";
import { useEditorStyles } from "./editorStyles";
import { LinesField } from "./fields/LinesField";
import { useProblem } from "./useProblem";

/** The texts that stand for a score. */
export function MarksPart() {
  const styles = useEditorStyles();
  const { marks: words } = useEditorWords();
  return (
    <div className={styles.form}>
      <p className={styles.text}>{words.hint}</p>
      {MARK_MEANINGS.map((meaning) => (
        <Meaning key={meaning} meaning={meaning} />
      ))}
    </div>
  );
}

function Meaning({ meaning }: { readonly meaning: keyof Marks }) {
  const { marks: words } = useEditorWords();
  const edit = useEdit();
  const { rubric } = useDraft().present;
  return (
    <LinesField
      label={words[meaning]}
      lines={rubric.marks[meaning]}
      problem={useProblem(`marks.${meaning}`, "within")}
      onLines={(lines) => edit((before) => setMarks(before, meaning, lines), `marks.${meaning}`)}
    />
  );
}
