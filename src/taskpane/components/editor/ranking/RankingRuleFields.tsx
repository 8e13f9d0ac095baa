import { Button } from "@fluentui/react-components";
import { changeRanking, removeRanking } from "../../../../rubric/editing/rankingRules";
import { TIES } from "../../../../rubric/fixedValues";
import type { RankingRule } from "../../../../rubric/rubric";
import { criteriaOf, criterionName } from "../../../../rubric/tree";
import { NumberSource } from "../criteria/NumberSource";
import { useDraft, useEdit, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { ChoiceField } from "../fields/ChoiceField";
import { DecimalField } from "../fields/DecimalField";
import { useProblem } from "../useProblem";
import { GroupRules } from "./GroupRules";
import { TieBreak } from "./TieBreak";

interface RankingRuleFieldsProps {
  readonly rule: RankingRule;
  /** Its index. */
  readonly at: number;
}

/** How one criterion is ranked. */
export function RankingRuleFields({ rule, at }: RankingRuleFieldsProps) {
  const styles = useEditorStyles();
  const { ranking: words } = useEditorWords();
  const edit = useEdit();
  const { rubric } = useDraft().present;
  const { of, ties, decimals } = rule;
  const name = criterionName(rubric.criteria, of);
  const change = (next: RankingRule, field: string | null = null): void =>
    edit((before) => changeRanking(before, at, next), field);
  const others = new Set(rubric.ranking.filter((_, index) => index !== at).map((other) => other.of));
  const free = criteriaOf(rubric.criteria).filter(({ id }) => !others.has(id));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.rule(name)}</legend>
      <ChoiceField
        label={words.of}
        value={of}
        problem={useProblem(`ranking[${String(at)}].of`)}
        options={free.map((criterion) => ({ value: criterion.id, text: criterion.name }))}
        onValue={(next) => change({ ...rule, of: next })}
      />
      <ChoiceField
        label={words.ties}
        value={ties}
        options={TIES.map((value) => ({ value, text: words.choices[value] }))}
        onValue={(next) => change({ ...rule, ties: next })}
      />
      <DecimalField
        label={words.decimals}
        hint={words.decimalsHint}
        optional
        whole
        value={decimals}
        problem={useProblem(`ranking[${String(at)}].decimals`)}
        onValue={(next) => change({ ...rule, decimals: next }, `ranking ${String(at)} decimals`)}
      />
      {ties === "ordinal" && <TieBreak rule={rule} onRule={change} />}
      <GroupRules rule={rule} onRule={change} />
      <NumberSource path={`ranking.${of}`} name={words.rule(name)} />
      <div>
        <Button size="small" appearance="subtle" onClick={() => edit((before) => removeRanking(before, at))}>
          {words.remove(name)}
        </Button>
      </div>
    </fieldset>
  );
}
