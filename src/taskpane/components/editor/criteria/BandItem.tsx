import { Button } from "@fluentui/react-components";
import { moveBand, removeBand, renameBand } from "../../../../rubric/editing/bands";
import { conditionsOf } from "../../../../rubric/editing/condition";
import type { Condition } from "../../../../rubric/editing/condition";
import { addCondition, changeCondition, removeCondition } from "../../../../rubric/editing/setConditions";
import type { Band, Criterion } from "../../../../rubric/rubric";
import { useEdit, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { TextField } from "../fields/TextField";
import { useProblem } from "../useProblem";
import { AddCondition } from "./AddCondition";
import { ConditionFields } from "./ConditionFields";

interface BandItemProps {
  readonly criterion: Criterion;
  readonly band: Band;
  /** Index of the band, the best first. */
  readonly at: number;
  readonly path: string;
}

/** A band: its label, everything it asks for, and its place among the others. */
export function BandItem({ criterion, band, at, path }: BandItemProps) {
  const styles = useEditorStyles();
  const { bands: words } = useEditorWords();
  const edit = useEdit();
  const { id, tiers } = criterion;
  const { label } = band;
  const wrong = useProblem(path);
  const conditions = conditionsOf(band);
  const last = (tiers?.bands.length ?? 1) - 1;
  return (
    <div className={styles.group} role="group" aria-label={words.band(label)}>
      <TextField
        label={words.label}
        value={label}
        commit="leave"
        problem={useProblem(`${path}.label`)}
        onValue={(next) => edit((rubric) => renameBand(rubric, id, at, next))}
      />
      {conditions.map((condition, index) => (
        <ConditionFields
          key={index}
          name={words.condition(String(index + 1), label)}
          criterion={criterion}
          condition={condition}
          path={path}
          source={sourceOf(`criteria.${id}.tiers.${label}`, condition)}
          onCondition={(next) =>
            edit(
              (rubric) => changeCondition(rubric, id, at, index, next),
              `criterion ${id} ${String(at)} ${String(index)}`,
            )
          }
          onRemove={() => edit((rubric) => removeCondition(rubric, id, at, index))}
        />
      ))}
      {wrong !== null && <p className={styles.problem}>{wrong}</p>}
      <AddCondition
        key={conditions.length}
        label={label}
        criterion={criterion}
        startsOpen={conditions.length === 0}
        onAdd={(condition) => edit((rubric) => addCondition(rubric, id, at, condition))}
      />
      <div className={styles.row}>
        <Button
          size="small"
          aria-label={words.up(label)}
          disabledFocusable={at === 0}
          onClick={() => edit((rubric) => moveBand(rubric, id, at, -1))}
        >
          ▲
        </Button>
        <Button
          size="small"
          aria-label={words.down(label)}
          disabledFocusable={at === last}
          onClick={() => edit((rubric) => moveBand(rubric, id, at, 1))}
        >
          ▼
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.removeBand(label)}
          onClick={() => edit((rubric) => removeBand(rubric, id, at))}
        >
          ✕
        </Button>
      </div>
    </div>
  );
}

/** Each child of a band has a source of its own; all else that the band asks for has one. */
function sourceOf(band: string, { scope }: Condition): string {
  return typeof scope === "object" ? `${band}.${scope.child}` : band;
}
