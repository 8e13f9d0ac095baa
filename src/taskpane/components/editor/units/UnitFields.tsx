import { Button, Checkbox } from "@fluentui/react-components";
import { useId } from "react";
import { changeUnit, removeUnit } from "../../../../rubric/editing/roster";
import { withOptional } from "../../../../rubric/editing/withOptional";
import type { RosterUnit } from "../../../../rubric/rubric";
import { useDraft, useEdit, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { LinesField } from "../fields/LinesField";
import { TextField } from "../fields/TextField";
import { useProblem } from "../useProblem";
import { Exemptions } from "./Exemptions";

interface UnitFieldsProps {
  readonly unit: RosterUnit;
  readonly at: number;
  readonly onRemoved: () => void;
}

/** Everything about one unit of the roster. */
export function UnitFields({ unit, at, onRemoved }: UnitFieldsProps) {
  const styles = useEditorStyles();
  const { units: words } = useEditorWords();
  const edit = useEdit();
  const { rubric } = useDraft().present;
  const groups = useId();
  const path = `units[${String(at)}]`;
  const change = (next: RosterUnit, field: string | null = null): void =>
    edit((before) => changeUnit(before, at, next), field);
  return (
    <div className={styles.group} role="group" aria-label={words.open(unit.name)}>
      <TextField
        label={words.name}
        value={unit.name}
        problem={useProblem(`${path}.name`)}
        onValue={(name) => change({ ...unit, name }, `unit ${String(at)} name`)}
      />
      <LinesField
        label={words.aliases}
        lines={unit.aliases ?? []}
        problem={useProblem(`${path}.aliases`, "within")}
        onLines={(lines) =>
          change(withOptional(unit, "aliases", lines.length === 0 ? undefined : lines), `unit ${String(at)} aliases`)
        }
      />
      <TextField
        label={words.group}
        value={unit.group ?? ""}
        commit="leave"
        suggestions={{ id: groups }}
        onValue={(group) => change(withOptional(unit, "group", group === "" ? undefined : group))}
      />
      <datalist id={groups}>
        {[...new Set(rubric.units.flatMap(({ group }) => group ?? []))].map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <Checkbox
        label={words.invited}
        checked={unit.invited === true}
        onChange={(_, { checked }) => change(withOptional(unit, "invited", checked === true ? true : undefined))}
      />
      <Exemptions unit={unit} onUnit={change} />
      <div>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onRemoved();
            edit((before) => removeUnit(before, at));
          }}
        >
          {words.remove(unit.name)}
        </Button>
      </div>
    </div>
  );
}
