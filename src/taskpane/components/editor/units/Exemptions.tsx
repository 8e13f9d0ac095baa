import { withOptional } from "../../../../rubric/editing/withOptional";
import type { Exemption, RosterUnit } from "../../../../rubric/rubric";
import { criteriaOf } from "../../../../rubric/tree";
import { Disclosure } from "../../shared/Disclosure";
import { useDraft, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { ChoiceField } from "../fields/ChoiceField";

interface ExemptionsProps {
  readonly unit: RosterUnit;
  readonly onUnit: (unit: RosterUnit) => void;
}

/** What a unit need not do, by criterion. */
export function Exemptions({ unit, onUnit }: ExemptionsProps) {
  const styles = useEditorStyles();
  const { units: words } = useEditorWords();
  const { rubric } = useDraft().present;
  const { exempt = {} } = unit;
  const set = (id: string, exemption: Exemption | "none"): void => {
    const others = Object.entries(exempt).filter(([other]) => other !== id);
    const entries = exemption === "none" ? others : [...others, [id, exemption] as const];
    onUnit(withOptional(unit, "exempt", entries.length === 0 ? undefined : Object.fromEntries(entries)));
  };
  const [, ...criteria] = criteriaOf(rubric.criteria);
  return (
    <Disclosure summary={<span className={styles.text}>{words.exemptions}</span>}>
      <div className={styles.form}>
        {criteria.map(({ id, name }) => (
          <ChoiceField<Exemption | "none">
            key={id}
            label={name}
            value={exempt[id] ?? "none"}
            options={(["none", "out", "full"] as const).map((value) => ({ value, text: words.exempt[value] }))}
            onValue={(value) => set(id, value)}
          />
        ))}
      </div>
    </Disclosure>
  );
}
