import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { UnitPair } from "../../../checking/audit/tables/tablesAudit";
import { auditWords } from "../../../locales/auditWords";
import type { NameToPair } from "../../useCases/audit/namesToPair";
import { pairUnit } from "../../useCases/audit/pairUnit";
import { usePane, usePaneState, useWords } from "../shared/context";
import { Pager } from "../shared/Pager";
import { Section } from "../shared/Section";
import { usePage } from "../shared/usePage";

const PAGE_SIZE = 20;

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    ":focus": { outlineStyle: "none" },
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  made: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  select: { minWidth: 0 },
});

const NO_PAIRS: readonly UnitPair[] = [];

/** Names that nobody is known to be, each with a choice of the units it may be, and what was chosen before. */
export function Pairing({ names }: { readonly names: readonly NameToPair[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { language } = useWords();
  const { pairing } = auditWords(language);
  const pairs = usePaneState(({ memory }) => memory.pairs ?? NO_PAIRS);
  const list = useRef<HTMLDivElement>(null);
  const { items, pager } = usePage(names, PAGE_SIZE);
  const settle = (written: string, unit: string | null): void => {
    list.current?.focus();
    void pairUnit(pane, written, unit);
  };
  if (names.length === 0 && pairs.length === 0) return null;
  return (
    <Section heading={pairing.heading}>
      <div ref={list} tabIndex={-1} className={styles.list} role="group" aria-label={pairing.heading}>
        {names.length > 0 && <p className={styles.text}>{pairing.hint}</p>}
        {items.map((name) => (
          <OpenName key={name.written} name={name} onPair={(unit) => settle(name.written, unit)} />
        ))}
        <Pager name={pairing.heading} {...pager} />
        {pairs.length > 0 && (
          <ul className={styles.list} aria-label={pairing.made}>
            {pairs.map(({ written, unit }) => (
              <li key={written} className={styles.made}>
                <span className={styles.grow}>{pairing.pair(written, unit)}</span>
                <Button size="small" aria-label={pairing.removeOf(written)} onClick={() => settle(written, null)}>
                  {pairing.remove}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

interface OpenNameProps {
  readonly name: NameToPair;
  readonly onPair: (unit: string) => void;
}

/** One name: choosing a unit settles nothing before the button is pressed, so that the keyboard can pass over choices. */
function OpenName({ name, onPair }: OpenNameProps) {
  const styles = useStyles();
  const { language } = useWords();
  const { pairing } = auditWords(language);
  const [chosen, setChosen] = useState("");
  const { written, places, isPrevious, units } = name;
  const unit = units.includes(chosen) ? chosen : "";
  const where = [
    ...(isPrevious && places.length === 0 ? [pairing.previousYear] : []),
    ...places.map(({ sheet, cell }) => pairing.place(sheet, cell)),
  ];
  return (
    <div className={styles.row}>
      <Field className={styles.grow} label={pairing.of(written)} hint={pairing.where(where.join("; "))} size="small">
        <Select
          size="small"
          className={styles.select}
          select={{ className: styles.select }}
          value={unit}
          onChange={(_, { value }) => setChosen(value)}
        >
          <option value="">{pairing.choose}</option>
          {units.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        aria-label={pairing.doOf(written)}
        disabledFocusable={unit === ""}
        onClick={() => onPair(unit)}
      >
        {pairing.do}
      </Button>
    </div>
  );
}
