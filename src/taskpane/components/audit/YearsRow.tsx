import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { cellAddress } from "../../../grid/address";
import { auditWords } from "../../../locales/auditWords";
import type { UnitMovement } from "../../../reporting/compareYears/yearComparison";
import { selectCell } from "../../useCases/selectCell";
import { usePane, usePaneState, useWords } from "../shared/context";
import { useTableStyles } from "../shared/tableStyles";
import { Movement, type Measure } from "./Movement";
import { YearsDetails } from "./YearsDetails";

const useStyles = makeStyles({
  former: { display: "block", color: tokens.colorNeutralForeground2 },
  toggle: { minWidth: "24px", paddingLeft: 0, paddingRight: 0 },
});

export interface CriterionOption {
  readonly id: string;
  readonly name: string;
}

interface YearsRowProps {
  readonly unit: UnitMovement;
  readonly criterion: string;
  readonly measures: readonly Measure[];
  readonly criteria: readonly CriterionOption[];
}

/** One unit's movement; pressing its name selects its row, the button beside it opens what changed in each criterion. */
export function YearsRow({ unit, criterion, measures, criteria }: YearsRowProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const pane = usePane();
  const { language } = useWords();
  const { years } = auditWords(language);
  const unitColumn = usePaneState((state) => state.layout?.unitColumn ?? 1);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { name, row, previous } = unit;
  return (
    <>
      <tr>
        <th scope="row" className={table.cell}>
          <button
            type="button"
            className={table.link}
            onClick={() => void selectCell(pane, cellAddress(row, unitColumn))}
          >
            {name}
          </button>
          {previous !== null && previous.match !== "same" && (
            <span className={styles.former}>
              {previous.match === "pair" ? years.byPair(previous.name) : years.formerly(previous.name)}
            </span>
          )}
          {previous === null && <span className={styles.former}>{years.noPrevious}</span>}
        </th>
        {measures.map((measure) => {
          const change = changesOf(unit, measure)[criterion];
          return (
            <td key={measure} className={mergeClasses(table.cell, table.number)}>
              {change === undefined ? "–" : <Movement change={change} measure={measure} />}
            </td>
          );
        })}
        <td className={table.cell}>
          {previous !== null && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.toggle}
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              aria-label={years.detailsOf(name)}
              onClick={() => setOpen(!open)}
            >
              {open ? "−" : "+"}
            </Button>
          )}
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={measures.length + 2} className={table.cell}>
            <YearsDetails unit={unit} criteria={criteria} />
          </td>
        </tr>
      )}
    </>
  );
}

/** By criterion id. */
export function changesOf(unit: UnitMovement, measure: Measure): UnitMovement["points"] {
  return { rank: unit.ranks, points: unit.points, share: unit.percents }[measure];
}
