import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Bound, Condition } from "../../../../rubric/editing/condition";
import type { Criterion } from "../../../../rubric/rubric";
import { Disclosure } from "../../shared/Disclosure";
import { useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { ChoiceField } from "../fields/ChoiceField";
import { DecimalField } from "../fields/DecimalField";
import { boundOptions, joinThreshold, readScope, scopeOptions, unitOptions } from "./conditionChoices";
import type { Unit } from "./conditionChoices";

interface AddConditionProps {
  /** The band's. */
  readonly label: string;
  readonly criterion: Criterion;
  readonly startsOpen: boolean;
  readonly onAdd: (condition: Condition) => void;
}

/** A condition that the band gets once its threshold is entered. */
export function AddCondition({ label, criterion, startsOpen, onAdd }: AddConditionProps) {
  const styles = useEditorStyles();
  const { bands: words } = useEditorWords();
  const [scope, setScope] = useState("total");
  const [bound, setBound] = useState<Bound>("atLeast");
  const [unit, setUnit] = useState<Unit>("points");
  const [value, setValue] = useState<number | null>(null);
  return (
    <Disclosure open={startsOpen} summary={<span className={styles.text}>{words.newCondition(label)}</span>}>
      <div className={styles.form} role="group" aria-label={words.newCondition(label)}>
        <div className={styles.pair}>
          <ChoiceField label={words.scope} value={scope} options={scopeOptions(criterion, words)} onValue={setScope} />
          <ChoiceField label={words.bound} value={bound} options={boundOptions(words)} onValue={setBound} />
          <DecimalField label={words.threshold} optional value={value} onValue={setValue} />
          <ChoiceField label={words.unit} value={unit} options={unitOptions(words)} onValue={setUnit} />
        </div>
        <div>
          <Button
            size="small"
            disabledFocusable={value === null}
            onClick={() => {
              if (value === null) return;
              onAdd({ bound, scope: readScope(scope), threshold: joinThreshold(value, unit) });
            }}
          >
            {words.addCondition}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
