import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { dictionary } from "../../../locales";
import { NextStep } from "../NextStep";
import { usePaneState, useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { Section } from "../shared/Section";
import { FindingList } from "./FindingList";
import { FixPanel } from "./FixPanel";
import { IndicatorColumns } from "./IndicatorColumns";
import { LayoutForm } from "./LayoutForm";
import { doubtfulNames, LayoutSummary } from "./LayoutSummary";
import { ResultColumns } from "./ResultColumns";
import { SheetField } from "./SheetField";
import { UnitMatches } from "./UnitMatches";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Step 2: what was understood of the sheet, to be corrected, and what the checks say. */
export function CheckStep() {
  const styles = useStyles();
  const { text, language } = useWords();
  const rubric = usePaneState((state) => state.rubric);
  const grid = usePaneState((state) => state.grid);
  const layout = usePaneState((state) => state.layout);
  const evaluation = usePaneState((state) => state.evaluation);
  const problems = usePaneState((state) => state.readingProblems);
  const sheet = usePaneState((state) => state.sheet);
  const isDoubtful =
    rubric !== null && (evaluation === null || doubtfulNames(evaluation.scoreboard.layout, rubric).length > 0);
  if (rubric === null) return <p>{text.chooseRubricFirst}</p>;
  return (
    <>
      {problems.map((problem) => (
        <MessageBar key={problem.code} intent="error" layout="multiline" role="alert">
          <MessageBarBody>{dictionary(language).reading.problem(problem)}</MessageBarBody>
        </MessageBar>
      ))}
      <Section heading={text.check.understood}>
        <SheetField />
        {layout !== null && <LayoutSummary layout={layout} rubric={rubric} />}
        {grid !== null && (
          <Disclosure key={sheet} open={isDoubtful} summary={text.check.change}>
            <div className={styles.parts}>
              <LayoutForm grid={grid} layout={layout} />
              <IndicatorColumns grid={grid} layout={layout} rubric={rubric} />
            </div>
          </Disclosure>
        )}
        {evaluation !== null && <UnitMatches units={evaluation.scoreboard.units} rubric={rubric} />}
        {grid !== null && layout !== null && <ResultColumns grid={grid} layout={layout} rubric={rubric} />}
      </Section>
      {evaluation !== null && <FixPanel />}
      {evaluation !== null && (
        <Section heading={text.check.findings}>
          <FindingList evaluation={evaluation} />
          <div>
            <NextStep step="fill" />
          </div>
        </Section>
      )}
    </>
  );
}
