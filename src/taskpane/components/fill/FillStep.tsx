import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { dictionary } from "../../../locales";
import { newestChange } from "../../state/changes";
import { planCurrentFill } from "../../useCases/planCurrentFill";
import { summaryOf } from "../../useCases/summaryOf";
import { NextStep } from "../NextStep";
import { Section } from "../shared/Section";
import { usePaneState, useWords } from "../shared/context";
import { FillActions } from "./FillActions";
import { FillPreview } from "./FillPreview";
import { ModeChoice } from "./ModeChoice";
import { OutputChoice } from "./OutputChoice";
import { Results } from "./Results";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** Step 3: choose results and mode, see what would change, fill, read the ranking. */
export function FillStep() {
  const styles = useStyles();
  const { text, number, language } = useWords();
  const rubric = usePaneState((state) => state.rubric);
  const evaluation = usePaneState((state) => state.evaluation);
  const noOutput = usePaneState((state) => state.outputs.length === 0);
  const planned = usePaneState((state) => (noOutput ? null : planCurrentFill(state)));
  const filled = usePaneState(({ changes, sheet }) => newestChange(changes, sheet, "fill"));
  const results = useRef<HTMLDivElement>(null);
  const shownRecord = useRef(filled);
  useEffect(() => {
    if (filled !== null && filled !== shownRecord.current) results.current?.scrollIntoView({ block: "start" });
    shownRecord.current = filled;
  }, [filled]);
  if (rubric === null) return <p>{text.chooseRubricFirst}</p>;
  if (evaluation === null) return <p>{text.notReadYet}</p>;
  const { errors } = summaryOf(evaluation);
  return (
    <>
      <OutputChoice />
      <ModeChoice />
      {errors > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.fill.errorsRemain(number(errors))}</MessageBarBody>
        </MessageBar>
      )}
      {noOutput && <p role="status">{text.fill.noOutput}</p>}
      {planned?.ok === false && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{dictionary(language).filling.problem(planned.problems[0])}</MessageBarBody>
        </MessageBar>
      )}
      {planned?.ok === true && (
        <Section heading={text.fill.preview}>
          <FillPreview plan={planned.value} rubric={rubric} />
          <FillActions plan={planned.value} />
        </Section>
      )}
      <div ref={results} className={styles.results}>
        <Results evaluation={evaluation} />
      </div>
      <div>
        <NextStep step="highlight" />
      </div>
    </>
  );
}
