import { renameCriterion } from "../../../../rubric/editing/renameCriterion";
import { setCriterionNumber } from "../../../../rubric/editing/setCriterionNumber";
import type { CriterionNumber } from "../../../../rubric/editing/setCriterionNumber";
import type { Criterion } from "../../../../rubric/rubric";
import { maxOf } from "../../../../rubric/tree";
import { useWords } from "../../shared/context";
import { useEdit, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { DecimalField } from "../fields/DecimalField";
import { TextField } from "../fields/TextField";
import { useProblem } from "../useProblem";
import { BandsEditor } from "./BandsEditor";
import { CriterionActions } from "./CriterionActions";
import { CriterionDetails } from "./CriterionDetails";
import { NumberSource } from "./NumberSource";

interface CriterionFormProps {
  readonly criterion: Criterion;
  readonly path: string;
}

/** Everything about one criterion. */
export function CriterionForm({ criterion, path }: CriterionFormProps) {
  const styles = useEditorStyles();
  const { number } = useWords();
  const { criteria: words } = useEditorWords();
  const edit = useEdit();
  const { id, name, max, weight, children } = criterion;
  const weightProblem = useProblem(`${path}.weight`);
  const isRoot = path === "criteria";
  const set = (part: CriterionNumber, value: number | null): void =>
    edit((rubric) => setCriterionNumber(rubric, id, part, value), `criterion ${id} ${part}`);
  const sum = children === undefined || max !== undefined ? null : maxOf(criterion);
  return (
    <div className={styles.group} role="group" aria-label={words.open(name)}>
      <TextField
        label={words.name}
        value={name}
        problem={useProblem(`${path}.name`)}
        onValue={(next) => edit((rubric) => renameCriterion(rubric, id, next), `criterion ${id} name`)}
      />
      <div className={styles.pair}>
        <DecimalField
          label={words.max}
          optional
          value={max ?? null}
          problem={useProblem(`${path}.max`)}
          hint={sum === null ? words.openHint : words.maxHint(number(sum, 6))}
          onValue={(value) => set("max", value)}
        />
        {!isRoot && (
          <DecimalField
            label={words.weight}
            optional
            value={weight ?? null}
            problem={weightProblem}
            onValue={(value) => set("weight", value)}
          />
        )}
      </div>
      {max !== undefined && <NumberSource path={`criteria.${id}.max`} name={words.max} />}
      {weight !== undefined && <NumberSource path={`criteria.${id}.weight`} name={words.weight} />}
      <BandsEditor criterion={criterion} path={path} />
      <CriterionDetails criterion={criterion} path={path} />
      <CriterionActions criterion={criterion} isRoot={isRoot} />
    </div>
  );
}
