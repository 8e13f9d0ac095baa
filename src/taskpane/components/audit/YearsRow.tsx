import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { cellAddress } from "../../../grid/address";
import { auditWords } from "../../../locales/auditWords";
import { pointsOf, sharesOf } from "../../../reporting/compareYears/pointsOf";
import type { UnitMovement } from "../../../reporting/compareYears/yearComparison";
import type { Rubric } from "../../../rubric/rubric";
import type { UnitResult } from "../../../scoring/results";
import { selectCell } from "../../useCases/sheet/selectCell";
import { usePane, usePaneState, useWords } from "../shared/context";
import { useTableStyles } from "../shared/tableStyles";
import { Movement, type Measure } from "./Movement";
import { YearsDetails } from "./YearsDetails";

const useStyles = makeStyles({
  former: { display: "block", color: tokens.colorNeutralForeground2 },
  toggleCell: { paddingTop: 0, paddingBottom: 0 },
  toggle: { minWidth: "24px", paddingLeft: 0, paddingRight: 0 },
});

export interface CriterionOption {
  readonly id: string;
  readonly name: string;
}

/** A unit's movement and its results of this year. */
export interface MovedUnit {
  readonly movement: UnitMovement;
  readonly result: UnitResult | undefined;
}

interface YearsRowProps {
  readonly unit: MovedUnit;
  readonly rubric: Rubric;
  readonly criterion: string;
  readonly measures: readonly Measure[];
  readonly criteria: readonly CriterionOption[];
}

/** One unit's movement; pressing its name selects its row, the button beside it opens what changed in each criterion. */
export function YearsRow({ unit, rubric, criterion, measures, criteria }: YearsRowProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const pane = usePane();
  const words = useWords();
  const { years } = auditWords(words.language);
  const unitColumn = usePaneState((state) => state.layout?.unitColumn ?? 1);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { movement, result } = unit;
  const { name, row, previous } = movement;
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
          const change = changesOf(movement, measure)[criterion];
          return (
            <td key={measure} className={mergeClasses(table.cell, table.number)}>
              {change === undefined ? writeNow(result, measure) : <Movement change={change} measure={measure} />}
            </td>
          );
        })}
        <td className={mergeClasses(table.cell, styles.toggleCell)}>
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
            <YearsDetails unit={movement} criteria={criteria} />
          </td>
        </tr>
      )}
    </>
  );

  /** This year's number alone, where the earlier one is not known. */
  function writeNow(known: UnitResult | undefined, measure: Measure): string {
    const now = known === undefined ? null : (currentOf(known, measure, rubric)[criterion] ?? null);
    if (now === null) return "–";
    return measure === "share" ? words.percent(now) : words.number(now);
  }
}

/** This year's ranks, points or shares by criterion id; null or absent: not known. */
function currentOf(result: UnitResult, measure: Measure, rubric: Rubric): Readonly<Record<string, number | null>> {
  if (measure === "rank") return result.ranks;
  return measure === "points" ? pointsOf(result) : sharesOf(result, rubric);
}

/** By criterion id. */
export function changesOf(unit: UnitMovement, measure: Measure): UnitMovement["points"] {
  return { rank: unit.ranks, points: unit.points, share: unit.percents }[measure];
}
