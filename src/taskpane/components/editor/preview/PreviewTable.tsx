import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ComparedStanding, RankingComparison } from "../../../../reporting/compareRankings";
import { decimalsOfTotals } from "../../../../reporting/decimalsOfTotals";
import { useWords } from "../../shared/context";
import { Pager } from "../../shared/Pager";
import { useTableStyles } from "../../shared/tableStyles";
import { usePage } from "../../shared/usePage";
import { useEditorWords } from "../editorContext";
import { RankMove } from "./RankMove";

const PAGE_SIZE = 30;

const useStyles = makeStyles({
  before: { display: "block", color: tokens.colorNeutralForeground2 },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

interface PreviewTableProps {
  readonly comparison: RankingComparison;
  /** The criterion's. */
  readonly name: string;
}

/** Rank, total and tier of every unit, with what they were before the edit where that differs. */
export function PreviewTable({ comparison, name }: PreviewTableProps) {
  const table = useTableStyles();
  const { text } = useWords();
  const { preview: words } = useEditorWords();
  const { units, isRanked, hasTiers } = comparison;
  const { items, pager } = usePage(units, PAGE_SIZE);
  const decimals = decimalsOfTotals(units.map(({ total }) => total));
  return (
    <>
      <table className={table.table} aria-label={words.table(name)}>
        <thead>
          <tr>
            {isRanked && (
              <th scope="col" className={table.header}>
                {text.fill.rank}
              </th>
            )}
            <th scope="col" className={table.header}>
              {text.fill.unit}
            </th>
            <th scope="col" className={mergeClasses(table.header, table.number)}>
              {text.fill.points}
            </th>
            {hasTiers && (
              <th scope="col" className={table.header}>
                {text.fill.tier}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((unit, index) => (
            <Fragment key={unit.row}>
              {unit.group !== null && (index === 0 || items[index - 1]?.group !== unit.group) && (
                <tr>
                  <th scope="rowgroup" colSpan={2 + Number(isRanked) + Number(hasTiers)} className={table.header}>
                    {unit.group}
                  </th>
                </tr>
              )}
              <PreviewRow unit={unit} isRanked={isRanked} hasTiers={hasTiers} decimals={decimals} />
            </Fragment>
          ))}
        </tbody>
      </table>
      <Pager name={words.heading} {...pager} />
    </>
  );
}

interface PreviewRowProps {
  readonly unit: ComparedStanding;
  readonly isRanked: boolean;
  readonly hasTiers: boolean;
  readonly decimals: number;
}

function PreviewRow({ unit, isRanked, hasTiers, decimals }: PreviewRowProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text, number } = useWords();
  const { preview: words } = useEditorWords();
  const { name, total, tier, before } = unit;
  const none = text.fill.unrankedUnit;
  const points = (value: number | null): string => (value === null ? none : number(value, decimals, decimals));
  const otherTotal = before !== null && points(before.total) !== points(total);
  const otherTier = before !== null && before.tier !== tier;
  return (
    <tr>
      {isRanked && (
        <td className={table.cell}>
          <RankMove unit={unit} />
        </td>
      )}
      <th scope="row" className={table.cell}>
        {name}
      </th>
      <td className={mergeClasses(table.cell, table.number)}>
        {points(total)}
        {otherTotal && <span className={styles.before}>{words.was(points(before.total))}</span>}
      </td>
      {hasTiers && (
        <td className={table.cell}>
          <span className={otherTier ? styles.changed : undefined}>{tier ?? none}</span>
          {otherTier && <span className={styles.before}>{words.was(before.tier ?? none)}</span>}
        </td>
      )}
    </tr>
  );
}
