import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { parseNumber } from "../../../../reading/cells/readNumber";
import type { SupposedMinimum } from "../../../../robustness/whatIf";
import { conditionsOf } from "../../../../rubric/editing/condition";
import type { Threshold } from "../../../../rubric/rubric";
import { criteriaOf } from "../../../../rubric/tree";
import { Disclosure } from "../../shared/Disclosure";
import { useRobustnessWords } from "./useRobustnessWords";
import { useSuppositionWords } from "./useSuppositionWords";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  control: { minWidth: 0 },
  button: { alignSelf: "start" },
});

interface SupposeMinimumProps {
  readonly evaluation: Evaluation;
  readonly onMinimum: (minimum: SupposedMinimum) => void;
}

/** Another minimum for one band; nothing where the rubric states no minimum. */
export function SupposeMinimum({ evaluation, onMinimum }: SupposeMinimumProps) {
  const styles = useStyles();
  const { whatIf: words } = useRobustnessWords();
  const describe = useSuppositionWords(evaluation);
  const [chosen, setChosen] = useState(0);
  const [draft, setDraft] = useState("");
  const minima = criteriaOf(evaluation.rubric.criteria).flatMap(({ id, tiers }) =>
    (tiers?.bands ?? []).flatMap((band, place) =>
      conditionsOf(band).map(({ threshold }, condition): SupposedMinimum => ({
        criterion: id,
        band: place,
        condition,
        threshold,
      })),
    ),
  );
  const place = Math.min(chosen, minima.length - 1);
  const minimum = minima[place];
  if (minimum === undefined) return null;
  const threshold = readThresholdText(draft);
  const isInvalid = draft.trim() !== "" && threshold === null;
  return (
    <Disclosure summary={words.minimumHeading}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (threshold === null) return;
          onMinimum({ ...minimum, threshold });
          setDraft("");
        }}
      >
        <Field label={words.minimum} size="small">
          <Select
            className={styles.control}
            size="small"
            value={String(place)}
            onChange={(_, { value }) => setChosen(Number(value))}
          >
            {minima.map((known, index) => (
              <option key={describe.condition(known)} value={String(index)}>
                {describe.condition(known)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={words.threshold(describe.threshold(minimum.threshold))}
          size="small"
          {...(isInvalid ? { validationMessage: words.invalid } : {})}
        >
          <Input size="small" inputMode="decimal" value={draft} onChange={(_, { value }) => setDraft(value)} />
        </Field>
        <Button className={styles.button} size="small" type="submit" disabledFocusable={threshold === null}>
          {words.addMinimum}
        </Button>
      </form>
    </Disclosure>
  );
}

/** Points, or with a percent sign a share; null for anything else. */
function readThresholdText(text: string): Threshold | null {
  const parsed = parseNumber(text);
  if (parsed === null) return null;
  return parsed.percent ? `${String(parsed.value)}%` : parsed.value;
}
