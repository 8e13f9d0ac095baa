import { changeCriterionId, isFreeId } from "../../../../rubric/editing/changeCriterionId";
import { setAliases } from "../../../../rubric/editing/setAliases";
import { setCriterionNumber } from "../../../../rubric/editing/setCriterionNumber";
import type { Criterion } from "../../../../rubric/rubric";
import { renameChoices } from "../../../useCases/editor/renameChoices";
import { Disclosure } from "../../shared/Disclosure";
import { useDraft, useEdit, useEditorStore, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { DecimalField } from "../fields/DecimalField";
import { LinesField } from "../fields/LinesField";
import { TextField } from "../fields/TextField";
import { useProblem } from "../useProblem";

interface CriterionDetailsProps {
  readonly criterion: Criterion;
  readonly path: string;
}

/** What is seldom changed of a criterion. */
export function CriterionDetails({ criterion, path }: CriterionDetailsProps) {
  const styles = useEditorStyles();
  const { criteria: words } = useEditorWords();
  const edit = useEdit();
  const store = useEditorStore();
  const { rubric, choices } = useDraft().present;
  const { id, aliases = [], step } = criterion;
  const changeId = (next: string): void => {
    edit((before) => changeCriterionId(before, id, next), null, renameChoices(choices, id, next));
    store.dispatch({ type: "criterionChosen", criterion: next });
  };
  return (
    <Disclosure summary={<span className={styles.text}>{words.more}</span>}>
      <div className={styles.form}>
        <LinesField
          label={words.aliases}
          lines={aliases}
          problem={useProblem(`${path}.aliases`, "within")}
          onLines={(lines) => edit((before) => setAliases(before, id, lines), `criterion ${id} aliases`)}
        />
        <DecimalField
          label={words.step}
          optional
          value={step ?? null}
          hint={words.stepHint}
          problem={useProblem(`${path}.step`)}
          onValue={(value) => edit((before) => setCriterionNumber(before, id, "step", value), `criterion ${id} step`)}
        />
        <TextField
          label={words.id}
          value={id}
          commit="leave"
          problem={useProblem(`${path}.id`)}
          refuse={(next) => (isFreeId(rubric, next) ? null : words.idTaken)}
          onValue={changeId}
        />
      </div>
    </Disclosure>
  );
}
