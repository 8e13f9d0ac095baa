import { Button } from "@fluentui/react-components";
import type { Condition } from "../../../../rubric/editing/condition";
import type { Criterion } from "../../../../rubric/rubric";
import { useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { ChoiceField } from "../fields/ChoiceField";
import { DecimalField } from "../fields/DecimalField";
import { useProblem } from "../useProblem";
import {
  boundOptions,
  joinThreshold,
  readScope,
  scopeOptions,
  splitThreshold,
  unitOptions,
  writeScope,
} from "./conditionChoices";
import { NumberSource } from "./NumberSource";

interface ConditionFieldsProps {
  readonly name: string;
  readonly criterion: Criterion;
  readonly condition: Condition;
  /** The band's. */
  readonly path: string;
  /** Where the source of the threshold is said. */
  readonly source: string;
  readonly onCondition: (condition: Condition) => void;
  readonly onRemove: () => void;
}

/** One thing a band asks for: at least or over so much of the total, of every child or of one. */
export function ConditionFields({
  name,
  criterion,
  condition,
  path,
  source,
  onCondition,
  onRemove,
}: ConditionFieldsProps) {
  const styles = useEditorStyles();
  const { bands: words } = useEditorWords();
  const { bound, scope, threshold } = condition;
  const { value, unit } = splitThreshold(threshold);
  const demand = `${path}.${bound}.${scope === "total" ? "total" : "each"}`;
  const own = useProblem(demand);
  const within = useProblem(typeof scope === "object" ? `${demand}.${scope.child}` : demand);
  return (
    <div className={styles.form} role="group" aria-label={name}>
      <div className={styles.pair}>
        <ChoiceField
          label={words.scope}
          value={writeScope(scope)}
          options={scopeOptions(criterion, words)}
          onValue={(next) => onCondition({ ...condition, scope: readScope(next) })}
        />
        <ChoiceField
          label={words.bound}
          value={bound}
          options={boundOptions(words)}
          onValue={(next) => onCondition({ ...condition, bound: next })}
        />
        <DecimalField
          label={words.threshold}
          value={value}
          problem={own ?? within}
          onValue={(next) => {
            if (next !== null) onCondition({ ...condition, threshold: joinThreshold(next, unit) });
          }}
        />
        <ChoiceField
          label={words.unit}
          value={unit}
          options={unitOptions(words)}
          onValue={(next) => onCondition({ ...condition, threshold: joinThreshold(value, next) })}
        />
      </div>
      <NumberSource path={source} name={name} />
      <div>
        <Button size="small" appearance="subtle" aria-label={`${words.removeCondition}: ${name}`} onClick={onRemove}>
          {words.removeCondition}
        </Button>
      </div>
    </div>
  );
}
