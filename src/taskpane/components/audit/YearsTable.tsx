import { Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PreviousComparison } from "../../../evaluation/previousComparison";
import { auditWords } from "../../../locales/auditWords";
import type { UnitMovement } from "../../../reporting/compareYears/yearComparison";
import { criterionName } from "../../../rubric/tree";
import { useWords } from "../shared/context";
import { Pager } from "../shared/Pager";
import { useTableStyles } from "../shared/tableStyles";
import { usePage } from "../shared/usePage";
import type { Measure } from "./Movement";
import { changesOf, type MovedUnit, YearsRow } from "./YearsRow";

const PAGE_SIZE = 50;

const useStyles = makeStyles({ counts: { margin: 0, fontWeight: tokens.fontWeightSemibold } });

/** How every unit moved in one criterion, in the order of this year's rank. */
export function YearsTable({ compared }: { readonly compared: PreviousComparison }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text, language, number } = useWords();
  const { years } = auditWords(language);
  const { rubric, comparison } = compared;
  const criteria = compared.criteria.map((id) => ({ id, name: criterionName(rubric.criteria, id) }));
  const [chosen, setChosen] = useState<string | null>(null);
  const criterion = criteria.find(({ id }) => id === chosen) ?? criteria[0];
  const id = criterion?.id ?? rubric.criteria.id;
  const measures = measuresOf(comparison.units, id);
  const units = inOrder(
    comparison.units.map((movement, index) => ({ movement, result: compared.units[index] })),
    id,
  );
  const { items, pager } = usePage(units, PAGE_SIZE);
  if (criterion === undefined) return null;
  const headings: Readonly<Record<Measure, string>> = {
    rank: text.fill.rank,
    points: text.fill.points,
    share: text.fill.percent,
  };
  const [first = "rank"] = measures;
  const [better, worse, same] = countChanges(comparison.units, first, id).map((count) => number(count));
  const count = first === "rank" ? years.counts : years.countsPoints;
  return (
    <>
      {criteria.length > 1 && (
        <Field label={years.criterion} size="small">
          <Select size="small" value={id} onChange={(_, { value }) => setChosen(value)}>
            {criteria.map(({ id: option, name }) => (
              <option key={option} value={option}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={styles.counts} aria-live="polite">
        {measures.length === 0 ? years.nothingKnown : count(better ?? "", worse ?? "", same ?? "")}
      </p>
      <table className={table.table} aria-label={years.heading}>
        <thead>
          <tr>
            <th scope="col" className={table.header}>
              {text.fill.unit}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className={mergeClasses(table.header, table.number)}>
                {headings[measure]}
              </th>
            ))}
            <td className={table.header} />
          </tr>
        </thead>
        <tbody>
          {items.map((unit) => (
            <YearsRow
              key={unit.movement.row}
              unit={unit}
              rubric={rubric}
              criterion={id}
              measures={measures}
              criteria={criteria}
            />
          ))}
        </tbody>
      </table>
      <Pager name={years.heading} {...pager} />
    </>
  );
}

/** What is known of both years for any unit; the share only where points cannot be compared. */
function measuresOf(units: readonly UnitMovement[], criterion: string): readonly Measure[] {
  const isKnown = (measure: Measure): boolean =>
    units.some((unit) => changesOf(unit, measure)[criterion] !== undefined);
  const amount = (["points", "share"] as const).find(isKnown);
  return [...(isKnown("rank") ? (["rank"] as const) : []), ...(amount === undefined ? [] : [amount])];
}

/** How many units are better, worse and the same as before. */
function countChanges(units: readonly UnitMovement[], measure: Measure, criterion: string): readonly number[] {
  const changes = units.flatMap((unit) => changesOf(unit, measure)[criterion]?.change ?? []);
  return [
    changes.filter((change) => change > 0).length,
    changes.filter((change) => change < 0).length,
    changes.filter((change) => change === 0).length,
  ];
}

/** By this year's rank, units without one as they stand in the sheet, at the end. */
function inOrder(units: readonly MovedUnit[], criterion: string): readonly MovedUnit[] {
  const rankOf = ({ result }: MovedUnit): number => result?.ranks[criterion] ?? Number.MAX_SAFE_INTEGER;
  return [...units].sort((one, other) => rankOf(one) - rankOf(other));
}
