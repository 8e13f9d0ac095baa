import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { describeRobustness } from "../../../../locales/describeRobustness";
import { USUAL_DRAWS, type DrawSettings } from "../../../../robustness/drawSettings";
import { criterionName } from "../../../../rubric/tree";
import { usePaneState, useWords } from "../../shared/context";
import { Section } from "../../shared/Section";
import { Criteria } from "./Criteria";
import { DrawnLists } from "./DrawnLists";
import { DrawProgress } from "./DrawProgress";
import { useDraws } from "./useDraws";
import { useRobustnessWords } from "./useRobustnessWords";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  choices: { display: "grid", gridTemplateColumns: "3fr 2fr", gap: tokens.spacingHorizontalS },
  select: { minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

const SPREADS = [0, 0.1, 0.25, 0.5];
const DRAWS = [1000, 2000, 5000];

/** How firm a ranking is under other weights and rounded scores, and which criterion decides it. */
export function RobustnessView() {
  const evaluation = usePaneState((state) => state.evaluation);
  return evaluation === null ? null : <Draws evaluation={evaluation} />;
}

/** Nothing where the rubric ranks nothing. */
function Draws({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const words = useRobustnessWords();
  const { language, number, percent } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const { ranking, criteria } = evaluation.rubric;
  const { working, results, start, stop } = useDraws();
  const [asked, setSettings] = useState<DrawSettings | null>(null);
  const criterion = ranking.find(({ of }) => of === chosen)?.of ?? ranking[0]?.of;
  if (criterion === undefined) return null;
  const result = results.get(criterion) ?? null;
  const settings = asked ?? result?.settings ?? USUAL_DRAWS;
  const nothingDrawn = settings.weightSpread === 0 && !settings.rounding;
  const isWorking = working !== null;
  return (
    <>
      <Section heading={words.heading}>
        <p className={styles.hint}>{words.hint}</p>
        {ranking.length > 1 && (
          <Field label={words.ranking} size="small">
            <Select size="small" value={criterion} onChange={(_, { value }) => setChosen(value)}>
              {ranking.map(({ of }) => (
                <option key={of} value={of}>
                  {criterionName(criteria, of)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <div className={styles.choices}>
          <Field label={words.spread} size="small">
            <Select
              className={styles.select}
              size="small"
              value={String(settings.weightSpread)}
              onChange={(_, { value }) => setSettings({ ...settings, weightSpread: Number(value) })}
            >
              {SPREADS.map((spread) => (
                <option key={spread} value={String(spread)}>
                  {spread === 0 ? words.spreads.none : words.spreads.upTo(percent(spread))}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.draws} size="small">
            <Select
              className={styles.select}
              size="small"
              value={String(settings.draws)}
              onChange={(_, { value }) => setSettings({ ...settings, draws: Number(value) })}
            >
              {DRAWS.map((draws) => (
                <option key={draws} value={String(draws)}>
                  {number(draws)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <Checkbox
          size="medium"
          label={words.rounding}
          checked={settings.rounding}
          onChange={(_, { checked }) => setSettings({ ...settings, rounding: checked === true })}
        />
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isWorking || nothingDrawn}
            onClick={() => void start(evaluation, criterion, settings)}
          >
            {result?.kind === "made" ? words.again : words.start}
          </Button>
        </div>
        {nothingDrawn && <p className={styles.hint}>{words.nothingDrawn}</p>}
        {working !== null && <DrawProgress share={working.share} onStop={stop} />}
        {!isWorking && result?.kind === "refused" && (
          <p role="alert" className={styles.problem}>
            {describeRobustness(result.problem, language)}
          </p>
        )}
        {!isWorking && result?.kind === "made" && (
          <>
            {(result.evaluation !== evaluation || !isSame(result.settings, settings)) && (
              <p role="status">{words.outdated}</p>
            )}
            {!result.beside && <p className={styles.hint}>{words.inSlices}</p>}
            <DrawnLists robustness={result.robustness} evaluation={result.evaluation} />
          </>
        )}
      </Section>
      <Criteria evaluation={evaluation} criterion={criterion} />
    </>
  );
}

function isSame(one: DrawSettings, other: DrawSettings): boolean {
  return (
    one.draws === other.draws &&
    one.seed === other.seed &&
    one.weightSpread === other.weightSpread &&
    one.rounding === other.rounding
  );
}
