import { useState } from "react";
import { dictionary } from "../../../../locales";
import type { EditorDictionary } from "../../../../locales/editorWords";
import { criterionName } from "../../../../rubric/tree";
import { useWords } from "../../shared/context";
import { Section } from "../../shared/Section";
import { useQuiet } from "../../shared/useQuiet";
import { useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { ChoiceField } from "../fields/ChoiceField";
import { PreviewTable } from "./PreviewTable";
import type { Previewed } from "./usePreview";

/** Milliseconds for which a sentence stands before it is told: typing makes and unmakes it. */
const SETTLED = 500;

/** How the sheet is ranked by the draft, and how each unit moved against before the edit. */
export function Preview({ previewed }: { readonly previewed: Previewed }) {
  const styles = useEditorStyles();
  const { language } = useWords();
  const { preview: words } = useEditorWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const { comparisons, rubric, problem } = previewed;
  const comparison = comparisons.find(({ criterion }) => criterion === chosen) ?? comparisons[0];
  const name = (id: string): string => (rubric === null ? id : criterionName(rubric.criteria, id));
  const said = problem === null ? describeState(previewed, words) : dictionary(language).reading.problem(problem);
  return (
    <Section heading={words.heading}>
      <p className={styles.text} role="status">
        {useQuiet(said, SETTLED)}
      </p>
      {comparisons.length > 1 && comparison !== undefined && (
        <ChoiceField
          label={words.criterion}
          value={comparison.criterion}
          options={comparisons.map(({ criterion }) => ({ value: criterion, text: name(criterion) }))}
          onValue={setChosen}
        />
      )}
      {comparison !== undefined && <PreviewTable comparison={comparison} name={name(comparison.criterion)} />}
    </Section>
  );
}

function describeState({ state }: Previewed, words: EditorDictionary["preview"]): string | null {
  return state === "current" ? null : words[state];
}
