import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import type { UnitRow } from "../../../reading/scoreboard";
import type { Rubric } from "../../../rubric/rubric";
import { changeChoices } from "../../useCases/sheet/changeChoices";
import { usePane, usePaneState, useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { Pager } from "../shared/Pager";
import { useTableStyles } from "../shared/tableStyles";
import { usePage } from "../shared/usePage";

const PAGE_SIZE = 20;

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  answer: { display: "flex", flexDirection: "column", minWidth: 0, gap: tokens.spacingVerticalXXS },
  confirm: { alignSelf: "flex-start" },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface UnitMatchesProps {
  readonly units: readonly UnitRow[];
  readonly rubric: Rubric;
}

/** Which unit of the roster each name that is not written as there stands for, and another choice; the unsure first. */
export function UnitMatches({ units, rubric }: UnitMatchesProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text, number, percent } = useWords();
  const pane = usePane();
  const choices = usePaneState((state) => state.choices);
  const others = otherNames(units, choices.units ?? {});
  const { items, pager } = usePage(others, PAGE_SIZE);
  if (rubric.units.length === 0 || others.length === 0) return null;
  const unsure = others.filter(({ suggestion }) => suggestion !== undefined);
  const choose = (written: string, unit: string | null): void =>
    void changeChoices(pane, { ...choices, units: { ...choices.units, [written]: unit } });
  return (
    <>
      {unsure.length > 0 && <p className={styles.text}>{text.check.unsureUnits(number(unsure.length))}</p>}
      <Disclosure open={unsure.length > 0} summary={text.check.changeUnits}>
        <table className={mergeClasses(table.table, styles.table)} aria-label={text.check.changeUnits}>
          <thead>
            <tr>
              <th scope="col" className={table.header}>
                {text.check.writtenUnit}
              </th>
              <th scope="col" className={table.header}>
                {text.check.rosterUnit}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ name, rosterName, suggestion, confidence }) => (
              <tr key={name}>
                <th scope="row" className={table.cell}>
                  {name}
                  {confidence !== undefined && (
                    <div className={styles.hint}>{text.check.likelyUnit(percent(confidence, 0))}</div>
                  )}
                </th>
                <td className={table.cell}>
                  <div className={styles.answer}>
                    {suggestion !== undefined && (
                      <Button className={styles.confirm} size="small" onClick={() => choose(name, suggestion)}>
                        {text.check.isUnit(suggestion)}
                      </Button>
                    )}
                    <Select
                      size="small"
                      aria-label={text.check.unitOf(name)}
                      value={rosterName ?? ""}
                      onChange={(_, { value }) => choose(name, value === "" ? null : value)}
                    >
                      <option value="">{text.check.notOnRoster}</option>
                      {rubric.units.map((unit) => (
                        <option key={unit.name} value={unit.name}>
                          {unit.name}
                        </option>
                      ))}
                    </Select>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Pager name={text.check.changeUnits} {...pager} />
      </Disclosure>
    </>
  );
}

/** Units whose name is not the roster's own, or that the user decided, each name once; those to be confirmed first. */
function otherNames(units: readonly UnitRow[], choices: Readonly<Record<string, string | null>>): readonly UnitRow[] {
  const byName = new Map(
    units
      .filter(({ name, rosterName, confidence }) => rosterName === null || confidence !== undefined || name in choices)
      .filter(({ name }) => name !== "")
      .map((unit) => [unit.name, unit]),
  );
  const rows = [...byName.values()];
  return [
    ...rows.filter(({ suggestion }) => suggestion !== undefined),
    ...rows.filter(({ suggestion }) => suggestion === undefined),
  ];
}
