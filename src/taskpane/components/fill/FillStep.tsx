import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { dictionary } from "../../../locales";
import { planCurrentFill } from "../../useCases/fill/planCurrentFill";
import { summaryOf } from "../../useCases/summaryOf";
import { NextStep } from "../NextStep";
import { usePaneState, useWords } from "../shared/context";
import { Section } from "../shared/Section";
import { FillActions } from "./FillActions";
import { FillPreview } from "./FillPreview";
import { ModeChoice } from "./ModeChoice";
import { OutputChoice } from "./OutputChoice";

const useStyles = makeStyles({
  next: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Step 3: choose results and mode, see what would change, fill, read the ranking. */
export function FillStep() {
  const styles = useStyles();
  const { text, number, language } = useWords();
  const rubric = usePaneState((state) => state.rubric);
  const evaluation = usePaneState((state) => state.evaluation);
  const noOutput = usePaneState((state) => state.outputs.length === 0);
  const planned = usePaneState((state) => (noOutput ? null : planCurrentFill(state)));
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
        <Section heading={text.fill.preview} help="overwrites">
          <FillPreview plan={planned.value} rubric={rubric} />
          <FillActions plan={planned.value} />
        </Section>
      )}
      <div className={styles.next}>
        <NextStep step="highlight" />
        <NextStep step="report" />
      </div>
    </>
  );
}
