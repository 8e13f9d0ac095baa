import { dictionary } from "../../../../locales";
import type { Language } from "../../../../locales";
import { draftingWords } from "../../../../locales/draftingWords";
import { editorWords } from "../../../../locales/editorWords";
import { formatNumber } from "../../../../locales/format";
import { rubricSheetWords } from "../../../../locales/rubricSheetWords";
import { rubricWords } from "../../../../locales/rubricWords";
import type { Refusal } from "../../../state/editor/editorState";
import { useWords } from "../../shared/context";
import { useEditor, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";

/** Why nothing could be opened. */
export function Refusals() {
  const styles = useEditorStyles();
  const { language } = useWords();
  const words = useEditorWords();
  const refusals = useEditor((state) => state.refusals);
  if (refusals.length === 0) return null;
  return (
    <div role="alert">
      <p className={styles.problem}>{words.refused}</p>
      <ul className={styles.list}>
        {refusals.map((refusal, index) => (
          <li key={index} className={styles.problem}>
            {describe(refusal, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function describe(refusal: Refusal, language: Language): string {
  switch (refusal.kind) {
    case "no-grid":
    case "no-results":
      return editorWords(language).refusals[refusal.kind];
    case "too-large":
      return editorWords(language).refusals["too-large"](
        formatNumber(refusal.units, language),
        formatNumber(refusal.indicators, language),
      );
    case "draft":
      return draftingWords(language).problem(refusal.problem);
    case "reading":
      return dictionary(language).reading.problem(refusal.problem);
    case "json":
      return rubricWords(language).problem(refusal.problem);
    case "worksheet":
      return rubricSheetWords(language).problem(refusal.problem);
  }
}
