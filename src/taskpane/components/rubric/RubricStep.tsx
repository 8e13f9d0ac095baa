import { useState } from "react";
import { knownRubrics } from "../../state/rubrics";
import { EditorPanel } from "../EditorPanel";
import { NextStep } from "../NextStep";
import { usePaneState, useWords } from "../shared/context";
import { Section } from "../shared/Section";
import { SuggestionPanel } from "../sheetParts";
import { RubricChoice } from "./RubricChoice";
import { RubricEditing } from "./RubricEditing";
import { matchesFilter, NO_FILTER, RubricFilters } from "./RubricFilters";
import { RubricView } from "./RubricView";

/** Step 1: choose a rubric and read it, or write one. */
export function RubricStep() {
  const { text } = useWords();
  const rubric = usePaneState((state) => state.rubric);
  const rubrics = usePaneState(knownRubrics);
  const isEditing = usePaneState(({ editing }) => editing !== null && editing !== "kept");
  const [filter, setFilter] = useState(NO_FILTER);
  if (isEditing) return <EditorPanel />;
  return (
    <>
      <Section heading={text.rubric.heading}>
        <SuggestionPanel />
        <RubricFilters filter={filter} onFilter={setFilter} />
        <RubricChoice rubrics={rubrics.filter((candidate) => matchesFilter(candidate, filter))} />
      </Section>
      {rubric !== null && (
        <div>
          <NextStep step="check" />
        </div>
      )}
      <RubricEditing />
      {rubric !== null && <RubricView rubric={rubric} />}
    </>
  );
}
