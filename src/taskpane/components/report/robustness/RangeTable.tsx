import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { writeShare } from "../../../../locales/writtenNumber";
import type { ListRobustness } from "../../../../robustness/robustness";
import { useWords } from "../../shared/context";
import { Pager } from "../../shared/Pager";
import { useTableStyles } from "../../shared/tableStyles";
import { usePage } from "../../shared/usePage";
import { useRobustnessWords } from "./useRobustnessWords";

const PAGE_SIZE = 50;

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  name: { minWidth: "8em" },
});

interface RangeTableProps {
  readonly list: ListRobustness;
  /** By place in the evaluation's `units`. */
  readonly names: readonly string[];
}

/** The same as the picture, in numbers; it scrolls within itself. */
export function RangeTable({ list, names }: RangeTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { table: words, picture } = useRobustnessWords();
  const { language, number } = useWords();
  const { items, pager } = usePage(list.units, PAGE_SIZE);
  const cell = mergeClasses(table.cell, table.number);
  return (
    <>
      <div className={styles.frame} data-scrolls="x" tabIndex={0} role="region" aria-label={picture.heading}>
        <table className={table.table} aria-label={picture.heading}>
          <thead>
            <tr>
              <th scope="col" className={table.header}>
                {words.unit}
              </th>
              {[words.rank, words.most, words.all, words.kept, words.alike].map((heading) => (
                <th key={heading} scope="col" className={table.header}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ unit, rank, from, to, best, worst, kept, alike }) => (
              <tr key={unit}>
                <th scope="row" className={mergeClasses(table.cell, styles.name)}>
                  {names[unit]}
                </th>
                <td className={cell}>{number(rank)}</td>
                <td className={cell}>{picture.range(number(from), number(to))}</td>
                <td className={cell}>{picture.range(number(best), number(worst))}</td>
                <td className={cell}>{writeShare(kept, language)}</td>
                <td className={cell}>{number(alike)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager name={picture.heading} {...pager} />
    </>
  );
}
