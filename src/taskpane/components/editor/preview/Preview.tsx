import { useMemo, useState } from "react";
import { dictionary } from "../../../../locales";
import type { Edition } from "../../../state/editor/editorState";
import { preview } from "../../../useCases/editor/preview";
import { Section } from "../../shared/Section";
import { usePaneState, useWords } from "../../shared/context";
import { criterionName } from "../../../../rubric/tree";
import { useDraft, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { ChoiceField } from "../fields/ChoiceField";
import { PreviewTable } from "./PreviewTable";

interface PreviewProps {
  /** The draft as it was last valid; null: it has not been so yet. */
  readonly valid: Edition | null;
  readonly isCurrent: boolean;
}

/** How the sheet is ranked by the draft, and how each unit moved against before the edit. */
export function Preview({ valid, isCurrent }: PreviewProps) {
  const styles = useEditorStyles();
  const { language } = useWords();
  const { preview: words } = useEditorWords();
  const grid = usePaneState((state) => state.grid);
  const { before } = useDraft();
  const [chosen, setChosen] = useState<string | null>(null);
  const outcome = useMemo(
    () => (grid === null || valid === null ? null : preview(grid, valid, before)),
    [grid, valid, before],
  );
  const comparisons = outcome?.ok === true ? outcome.value : [];
  const comparison = comparisons.find(({ criterion }) => criterion === chosen) ?? comparisons[0];
  const name = (id: string): string => (valid === null ? id : criterionName(valid.rubric.criteria, id));
  return (
    <Section heading={words.heading}>
      <p className={styles.text} role="status">
        {grid === null ? words.noGrid : valid === null ? words.waiting : isCurrent ? null : words.last}
        {outcome?.ok === false && dictionary(language).reading.problem(outcome.problems[0])}
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
