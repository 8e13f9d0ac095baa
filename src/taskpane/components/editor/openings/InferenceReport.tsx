import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { proposeRubric } from "../../../../inference/proposeRubric";
import { describeInference } from "../../../../locales/describeInference";
import { useWords } from "../../shared/context";
import { Section } from "../../shared/Section";
import { useDraft, useEdit, useEditor, useEditorStore, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  indented: { paddingLeft: tokens.spacingHorizontalM },
});

/** What the results on the sheet say of the rules, to be read and taken into the draft. */
export function InferenceReport() {
  const styles = useStyles();
  const form = useEditorStyles();
  const { language } = useWords();
  const { inference: words } = useEditorWords();
  const store = useEditorStore();
  const edit = useEdit();
  const inference = useEditor((state) => state.inference);
  const { rubric } = useDraft().present;
  if (inference === null) return null;
  const leave = (): void => store.dispatch({ type: "inferred", inference: null });
  return (
    <Section heading={words.heading}>
      <p className={form.text}>{words.hint}</p>
      {describeInference(inference, rubric, language).map(({ heading, lines }) => (
        <div key={heading}>
          <h4 className={styles.heading}>{heading}</h4>
          <ul className={styles.lines}>
            {lines.map((line, at) => (
              <li key={at} className={line.startsWith("  ") ? styles.indented : undefined}>
                {line.trim()}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={form.row}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            edit((before) => proposeRubric(before, inference));
            leave();
          }}
        >
          {words.take}
        </Button>
        <Button size="small" appearance="subtle" onClick={leave}>
          {words.leave}
        </Button>
      </div>
    </Section>
  );
}
