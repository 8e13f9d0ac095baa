import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { readNumber } from "../../../../reading/cells/readNumber";
import type { SupposedScore } from "../../../../robustness/whatIf";
import { indicatorsOf } from "../../../../rubric/tree";
import { Disclosure } from "../../shared/Disclosure";
import { useRobustnessWords } from "./useRobustnessWords";
import { useSuppositionWords } from "./useSuppositionWords";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  control: { minWidth: 0 },
  button: { alignSelf: "start" },
});

interface SupposeScoreProps {
  readonly evaluation: Evaluation;
  readonly onScore: (score: SupposedScore) => void;
}

/** Another score for one unit and indicator. */
export function SupposeScore({ evaluation, onScore }: SupposeScoreProps) {
  const styles = useStyles();
  const { whatIf: words } = useRobustnessWords();
  const { points: write } = useSuppositionWords(evaluation);
  const indicators = indicatorsOf(evaluation.rubric.criteria);
  const [unit, setUnit] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [draft, setDraft] = useState("");
  const indicator = indicators.find(({ id }) => id === chosen) ?? indicators[0];
  const place = Math.min(unit, evaluation.units.length - 1);
  const standing = indicator === undefined ? null : (evaluation.units[place]?.scores[indicator.id] ?? null);
  if (indicator === undefined || place < 0) return null;
  const points = readNumber(draft);
  const isInvalid = draft.trim() !== "" && points === null;
  const written = standing === null ? words.noPoints : write(standing);
  return (
    <Disclosure summary={words.scoreHeading}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (points === null) return;
          onScore({ unit: place, indicator: indicator.id, points });
          setDraft("");
        }}
      >
        <Field label={words.unit} size="small">
          <Select
            className={styles.control}
            size="small"
            value={String(place)}
            onChange={(_, { value }) => setUnit(Number(value))}
          >
            {evaluation.units.map(({ name, row }, index) => (
              <option key={row} value={String(index)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.indicator} size="small">
          <Select
            className={styles.control}
            size="small"
            value={indicator.id}
            onChange={(_, { value }) => setChosen(value)}
          >
            {indicators.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={indicator.max === undefined ? words.pointsOpen(written) : words.points(written, write(indicator.max))}
          size="small"
          {...(isInvalid ? { validationMessage: words.invalid } : {})}
        >
          <Input size="small" inputMode="decimal" value={draft} onChange={(_, { value }) => setDraft(value)} />
        </Field>
        <Button className={styles.button} size="small" type="submit" disabledFocusable={points === null}>
          {words.add}
        </Button>
      </form>
    </Disclosure>
  );
}
