import { Checkbox } from "@fluentui/react-components";
import { withOptional } from "../../../../rubric/editing/withOptional";
import type { RankingRule } from "../../../../rubric/rubric";
import { useDraft, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";

interface GroupRulesProps {
  readonly rule: RankingRule;
  readonly onRule: (rule: RankingRule) => void;
}

/** Whether groups of units are ranked together, and which are not ranked at all. */
export function GroupRules({ rule, onRule }: GroupRulesProps) {
  const styles = useEditorStyles();
  const { ranking: words } = useEditorWords();
  const { rubric } = useDraft().present;
  const { unrankedGroups = [] } = rule;
  const groups = [...new Set(rubric.units.flatMap(({ group }) => group ?? []))];
  const rank = (group: string, isUnranked: boolean): void => {
    const others = unrankedGroups.filter((other) => other !== group);
    const unranked = isUnranked ? [...others, group] : others;
    onRule(withOptional(rule, "unrankedGroups", unranked.length === 0 ? undefined : unranked));
  };
  return (
    <div className={styles.form} role="group" aria-label={words.groups}>
      <Checkbox
        label={words.across}
        checked={rule.acrossGroups === true}
        onChange={(_, { checked }) => onRule(withOptional(rule, "acrossGroups", checked === true ? true : undefined))}
      />
      {groups.map((group) => (
        <Checkbox
          key={group}
          label={words.unranked(group)}
          checked={unrankedGroups.includes(group)}
          onChange={(_, { checked }) => rank(group, checked === true)}
        />
      ))}
    </div>
  );
}
