import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FixKind, FixPlan } from "../../../fixing/fix";
import { fixingWords } from "../../../locales/fixingWords";
import { useWords } from "../shared/context";
import { kindsOf } from "./kindsOf";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexShrink: 0 },
});

interface FixGroupsProps {
  readonly plan: FixPlan;
  /** null: no preview is open. */
  readonly chosen: readonly FixKind[] | null;
  readonly onChoose: (kinds: readonly FixKind[]) => void;
}

/** How many cells each kind of fix changes; pressing one opens its preview. */
export function FixGroups({ plan, chosen, onChoose }: FixGroupsProps) {
  const styles = useStyles();
  const { language, number } = useWords();
  const words = fixingWords(language);
  const groups = kindsOf(plan);
  if (groups.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {groups.map(({ kind, count }) => (
          <li key={kind} className={styles.item}>
            <span>
              {words.kinds[kind]}: {words.cells(number(count))}
            </span>
            <Button
              className={styles.button}
              size="small"
              aria-label={words.openKind(words.kinds[kind])}
              aria-expanded={chosen?.includes(kind) ?? false}
              onClick={() => onChoose([kind])}
            >
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
      {groups.length > 1 && (
        <div>
          <Button size="small" onClick={() => onChoose(groups.map(({ kind }) => kind))}>
            {words.openAll}
          </Button>
        </div>
      )}
    </>
  );
}
