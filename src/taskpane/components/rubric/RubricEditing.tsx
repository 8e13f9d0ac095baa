import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { EditingStart } from "../../state/state";
import { usePane, usePaneState, useWords } from "../shared/context";
import { Section } from "../shared/Section";

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The ways into the rubric editor. */
export function RubricEditing() {
  const styles = useStyles();
  const { store } = usePane();
  const { text } = useWords();
  const rubric = usePaneState((state) => state.rubric);
  const isOwn = usePaneState((state) => state.ownRubrics.some(({ id }) => id === state.rubric?.id));
  const isKept = usePaneState((state) => state.editing === "kept");
  const busy = usePaneState((state) => state.work !== null);
  const button = (start: EditingStart, label: string) => (
    <Button
      size="small"
      disabledFocusable={busy}
      onClick={() => store.dispatch({ type: "editingChosen", editing: start })}
    >
      {label}
    </Button>
  );
  return (
    <Section heading={text.editing.heading} help="editor">
      <p className={styles.hint}>{text.editing.hint}</p>
      <div className={styles.buttons}>
        {isKept && button("open", text.editing.open)}
        {button("sheet", text.editing.sheet)}
        {rubric !== null && button("copy", isOwn ? text.editing.own : text.editing.copy)}
        {button("others", text.editing.others)}
      </div>
    </Section>
  );
}
