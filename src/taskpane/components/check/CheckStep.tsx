import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { dictionary } from "../../../locales";
import { NextStep } from "../NextStep";
import { Section } from "../shared/Section";
import { usePaneState, useWords } from "../shared/context";
import { FindingList } from "./FindingList";
import { IndicatorColumns } from "./IndicatorColumns";
import { LayoutForm } from "./LayoutForm";
import { ResultColumns } from "./ResultColumns";
import { SheetField } from "./SheetField";

/** Step 2: what was understood of the sheet, to be corrected, and what the checks say. */
export function CheckStep() {
  const { text, language } = useWords();
  const rubric = usePaneState((state) => state.rubric);
  const grid = usePaneState((state) => state.grid);
  const layout = usePaneState((state) => state.layout);
  const evaluation = usePaneState((state) => state.evaluation);
  const problems = usePaneState((state) => state.readingProblems);
  if (rubric === null) return <p>{text.chooseRubricFirst}</p>;
  return (
    <>
      {problems.map((problem) => (
        <MessageBar key={problem.code} intent="error" layout="multiline" role="alert">
          <MessageBarBody>{dictionary(language).reading.problem(problem)}</MessageBarBody>
        </MessageBar>
      ))}
      {evaluation !== null && (
        <Section heading={text.check.findings}>
          <FindingList evaluation={evaluation} />
          <div>
            <NextStep step="fill" />
          </div>
        </Section>
      )}
      <Section heading={text.check.understood}>
        <SheetField />
        {grid !== null && <LayoutForm grid={grid} layout={layout} />}
      </Section>
      {grid !== null && (
        <>
          <Section heading={text.check.columns}>
            <IndicatorColumns grid={grid} layout={layout} rubric={rubric} />
          </Section>
          <Section heading={text.check.resultColumns}>
            <ResultColumns grid={grid} layout={layout} rubric={rubric} />
          </Section>
        </>
      )}
    </>
  );
}
