import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellChange } from "../../../fixing/fix";
import { hiddenSigns } from "../../../fixing/hiddenSigns";
import { fixingWords } from "../../../locales/fixingWords";
import { selectCell } from "../../useCases/sheet/selectCell";
import { usePane, useWords } from "../shared/context";
import { Pager } from "../shared/Pager";
import { useTableStyles } from "../shared/tableStyles";
import { usePage } from "../shared/usePage";

const PAGE_SIZE = 20;

const useStyles = makeStyles({
  hint: { display: "block", color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: "pre-wrap" },
});

/** Old and new content of every cell that fixing changes, with what a reader does not see of it. */
export function FixTable({ changes }: { readonly changes: readonly CellChange[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const pane = usePane();
  const { language, number } = useWords();
  const words = fixingWords(language);
  const { items, pager } = usePage(changes, PAGE_SIZE);
  const caption = words.changes(number(changes.length));
  const signsOf = ({ before, after }: CellChange): string => {
    const signs = hiddenSigns(before).map((sign) => words.signs[sign]);
    return (typeof after === "number" ? [words.asText, ...signs] : signs).join(", ");
  };
  return (
    <>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            {[words.cell, words.before, words.after].map((header) => (
              <th key={header} scope="col" className={table.header}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((change) => (
            <tr key={change.cell}>
              <th scope="row" className={mergeClasses(table.cell, table.short)}>
                <button type="button" className={table.link} onClick={() => void selectCell(pane, change.cell)}>
                  {change.cell}
                </button>
              </th>
              <td className={table.cell}>
                <span className={styles.text}>{change.before}</span>
                <span className={styles.hint}>{signsOf(change)}</span>
              </td>
              <td className={mergeClasses(table.cell, styles.text)}>
                {typeof change.after === "number" ? number(change.after, 10) : change.after}
                {typeof change.after === "number" && <span className={styles.hint}>{words.asNumber}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager name={caption} {...pager} />
    </>
  );
}
