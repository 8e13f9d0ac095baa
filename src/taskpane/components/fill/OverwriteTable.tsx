import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Overwrite } from "../../../filling/fill";
import type { CellValue } from "../../../grid/grid";
import { useWords } from "../shared/context";
import { Pager } from "../shared/Pager";
import { useTableStyles } from "../shared/tableStyles";
import { usePage } from "../shared/usePage";

const PAGE_SIZE = 20;

const useStyles = makeStyles({
  formula: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Old and new content of every cell a fill would change. */
export function OverwriteTable({ overwrites }: { readonly overwrites: readonly Overwrite[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text, number } = useWords();
  const { items, pager } = usePage(overwrites, PAGE_SIZE);
  const caption = text.fill.overwrites(number(overwrites.length));
  const shown = (value: CellValue): string => {
    if (value === null || value === "") return text.fill.blank;
    return typeof value === "number" ? number(value, 10) : String(value);
  };
  return (
    <>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            {[text.fill.cell, text.fill.unit, text.fill.before, text.fill.after].map((header) => (
              <th key={header} scope="col" className={table.header}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ cell, unit, before, beforeFormula, after }) => (
            <tr key={cell}>
              <th scope="row" className={mergeClasses(table.cell, table.short)}>
                {cell}
              </th>
              <td className={table.cell}>{unit}</td>
              <td className={table.cell}>
                {shown(before)}
                {beforeFormula !== null && <span className={styles.formula}>{text.fill.formula(beforeFormula)}</span>}
              </td>
              <td className={table.cell}>{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager name={caption} {...pager} />
    </>
  );
}
