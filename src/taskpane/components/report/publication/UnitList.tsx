import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { foldText } from "../../../../reading/text/foldText";
import { Pager } from "../../shared/Pager";
import { usePage } from "../../shared/usePage";
import { useReportFormWords } from "./useReportFormWords";

interface UnitListProps {
  readonly units: readonly { readonly row: number; readonly name: string }[];
  /** Names; null: units are not chosen one by one. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onLook: (name: string) => void;
}

const PAGE_SIZE = 10;

const useStyles = makeStyles({
  input: { minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
});

/** The units, found by their names, however they are written; a page of them at a time. */
export function UnitList({ units, chosen, onChoose, onLook }: UnitListProps) {
  const styles = useStyles();
  const { units: words } = useReportFormWords();
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed);
  const found = useMemo(() => {
    const folded = foldText(wanted);
    return folded === "" ? units : units.filter(({ name }) => foldText(name).includes(folded));
  }, [units, wanted]);
  const { items, pager } = usePage(found, PAGE_SIZE);
  const toggle = (name: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(name);
    else next.delete(name);
    onChoose(next);
  };
  return (
    <div>
      <Field label={words.search} size="small">
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          size="small"
          type="search"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {found.length === 0 && (
        <p role="status" className={styles.text}>
          {words.noneFound}
        </p>
      )}
      <ul className={styles.list} aria-label={words.list}>
        {items.map(({ row, name }) => (
          <li key={row} className={styles.item}>
            {chosen === null ? (
              <span>{name}</span>
            ) : (
              <Checkbox
                label={name}
                checked={chosen.has(name)}
                onChange={(_, { checked }) => toggle(name, checked === true)}
              />
            )}
            <Button size="small" appearance="subtle" aria-label={words.lookAt(name)} onClick={() => onLook(name)}>
              {words.look}
            </Button>
          </li>
        ))}
      </ul>
      <Pager name={words.list} {...pager} />
    </div>
  );
}
