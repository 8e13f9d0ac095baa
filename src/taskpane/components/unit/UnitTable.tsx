import { mergeClasses } from "@fluentui/react-components";
import type { Rubric } from "../../../rubric/rubric";
import { criteriaOf } from "../../../rubric/tree";
import type { UnitResult } from "../../../scoring/results";
import { useWords } from "../shared/context";
import { useTableStyles } from "../shared/tableStyles";

/** Points, share, tier and rank of one unit for every group of criteria, the whole first. */
export function UnitTable({ unit, rubric }: { readonly unit: UnitResult; readonly rubric: Rubric }) {
  const table = useTableStyles();
  const { text, number, percent } = useWords();
  return (
    <table className={table.table} aria-label={unit.name}>
      <thead>
        <tr>
          <th scope="col" className={table.header}>
            {text.unit.criterion}
          </th>
          {[text.fill.points, text.fill.percent].map((header) => (
            <th key={header} scope="col" className={mergeClasses(table.header, table.number)}>
              {header}
            </th>
          ))}
          {[text.fill.tier, text.fill.rank].map((header) => (
            <th key={header} scope="col" className={table.header}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteriaOf(rubric.criteria)
          .filter(({ children }) => children !== undefined)
          .map(({ id, name, tiers }) => (
            <tr key={id}>
              <th scope="row" className={table.cell}>
                {name}
              </th>
              <td className={mergeClasses(table.cell, table.number)}>
                {shown(unit.totals[id], (total) => number(total, 2))}
              </td>
              <td className={mergeClasses(table.cell, table.number)}>
                {shown(unit.percents[id], (share) => percent(share, 2, 2))}
              </td>
              <td className={table.cell}>{tiers === undefined ? "–" : shown(unit.tiers[id], (tier) => tier)}</td>
              <td className={table.cell}>{unit.ranks[id] === undefined ? "–" : shown(unit.ranks[id], number)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );

  function shown<Value>(value: Value | null | undefined, write: (value: Value) => string): string {
    return value === null || value === undefined ? text.unit.unknown : write(value);
  }
}
