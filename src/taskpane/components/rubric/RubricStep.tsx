import { useState } from "react";
import { LIBRARY } from "../../../rubric/library";
import { NextStep } from "../NextStep";
import { Section } from "../shared/Section";
import { usePaneState, useWords } from "../shared/context";
import { matchesFilter, NO_FILTER, RubricFilters } from "./RubricFilters";
import { RubricChoice } from "./RubricChoice";
import { RubricView } from "./RubricView";
import { Suggestion } from "./Suggestion";

/** Step 1: choose a rubric and read it. */
export function RubricStep() {
  const { text } = useWords();
  const rubric = usePaneState((state) => state.rubric);
  const [filter, setFilter] = useState(NO_FILTER);
  return (
    <>
      <Section heading={text.rubric.heading}>
        <Suggestion />
        <RubricFilters filter={filter} onFilter={setFilter} />
        <RubricChoice rubrics={LIBRARY.filter((candidate) => matchesFilter(candidate, filter))} />
      </Section>
      {rubric !== null && (
        <>
          <div>
            <NextStep step="check" />
          </div>
          <RubricView rubric={rubric} />
        </>
      )}
    </>
  );
}
