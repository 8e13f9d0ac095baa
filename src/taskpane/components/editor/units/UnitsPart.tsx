import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { setUnitsExpected } from "../../../../rubric/editing/changeGeneral";
import { addUnits, removeUnits } from "../../../../rubric/editing/roster";
import { unitsToAdd } from "../../../useCases/editor/unitsToAdd";
import { usePaneState, useWords } from "../../shared/context";
import { Pager } from "../../shared/Pager";
import { usePage } from "../../shared/usePage";
import { useDraft, useEdit, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { AddField } from "../fields/AddField";
import { DecimalField } from "../fields/DecimalField";
import { useProblem } from "../useProblem";
import { UnitItem } from "./UnitItem";

const PAGE_SIZE = 50;

/** The roster. */
export function UnitsPart() {
  const styles = useEditorStyles();
  const { number } = useWords();
  const { units: words } = useEditorWords();
  const edit = useEdit();
  const grid = usePaneState((state) => state.grid);
  const { present } = useDraft();
  const { rubric } = present;
  const [chosen, setChosen] = useState<number | null>(null);
  const { items, pager } = usePage(
    rubric.units.map((unit, at) => ({ unit, at })),
    PAGE_SIZE,
  );
  const hasUnits = rubric.units.length > 0;
  return (
    <div className={styles.form}>
      <p className={styles.text} role="status">
        {hasUnits ? words.count(number(rubric.units.length)) : words.none}
      </p>
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={grid === null}
          onClick={() => {
            if (grid !== null) edit((before) => addUnits(before, unitsToAdd(grid, { ...present, rubric: before })));
          }}
        >
          {words.take}
        </Button>
        {hasUnits && (
          <Button size="small" appearance="subtle" onClick={() => edit(removeUnits)}>
            {words.clear}
          </Button>
        )}
      </div>
      {hasUnits && (
        <ul className={styles.list} aria-label={words.list}>
          {items.map(({ unit, at }) => (
            <UnitItem
              key={at}
              unit={unit}
              at={at}
              isChosen={chosen === at}
              onChosen={(isChosen) => setChosen(isChosen ? at : null)}
            />
          ))}
        </ul>
      )}
      <Pager name={words.list} {...pager} />
      <AddField
        label={words.newName}
        button={words.add}
        onAdd={(name) => edit((before) => addUnits(before, [{ name }]))}
      />
      <DecimalField
        label={words.expected}
        hint={words.expectedHint}
        optional
        whole
        value={rubric.unitsExpected ?? null}
        problem={useProblem("unitsExpected")}
        onValue={(count) => edit((before) => setUnitsExpected(before, count), "unitsExpected")}
      />
    </div>
  );
}
