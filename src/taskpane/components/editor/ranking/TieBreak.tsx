import { Button } from "@fluentui/react-components";
import { withOptional } from "../../../../rubric/editing/withOptional";
import type { RankingRule } from "../../../../rubric/rubric";
import { criteriaOf, criterionName } from "../../../../rubric/tree";
import { useDraft, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { ChoiceField } from "../fields/ChoiceField";

interface TieBreakProps {
  readonly rule: RankingRule;
  readonly onRule: (rule: RankingRule) => void;
}

/** The criteria that are compared in turn between equal totals. */
export function TieBreak({ rule, onRule }: TieBreakProps) {
  const styles = useEditorStyles();
  const { ranking: words } = useEditorWords();
  const { rubric } = useDraft().present;
  const { tieBreak = [], of } = rule;
  const set = (ids: readonly string[]): void =>
    onRule(withOptional(rule, "tieBreak", ids.length === 0 ? undefined : ids));
  const free = criteriaOf(rubric.criteria).filter(({ id }) => id !== of && !tieBreak.includes(id));
  return (
    <div className={styles.form} role="group" aria-label={words.tieBreak}>
      {tieBreak.map((id, at) => {
        const name = criterionName(rubric.criteria, id);
        return (
          <div key={id} className={styles.row}>
            <span className={styles.text}>{`${String(at + 1)}. ${name}`}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.removeTieBreak(name)}
              onClick={() => set(tieBreak.filter((other) => other !== id))}
            >
              ✕
            </Button>
          </div>
        );
      })}
      <ChoiceField
        label={words.addTieBreak}
        value=""
        options={[{ value: "", text: "–" }, ...free.map(({ id, name }) => ({ value: id, text: name }))]}
        onValue={(id) => {
          if (id !== "") set([...tieBreak, id]);
        }}
      />
    </div>
  );
}
