import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DuplicateRows, RowPair } from "../../../fixing/fix";
import { columnName } from "../../../grid/address";
import type { CellValue } from "../../../grid/grid";
import { fixingWords } from "../../../locales/fixingWords";
import { useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { Pager } from "../shared/Pager";
import { useTableStyles } from "../shared/tableStyles";
import { usePage } from "../shared/usePage";

/** Rows drawn at once, of all tables together. */
const PAGE_SIZE = 100;

const useStyles = makeStyles({
  tables: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  different: { fontWeight: tokens.fontWeightSemibold },
  hint: { display: "block", color: tokens.colorNeutralForeground2 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface Line {
  readonly rows: DuplicateRows;
  readonly pair: RowPair;
}

/** The two rows of every unit that stands twice, side by side; nothing is deleted. */
export function DuplicateTable({ duplicates }: { readonly duplicates: readonly DuplicateRows[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { language, number } = useWords();
  const words = fixingWords(language);
  const lines = duplicates.flatMap((rows) => rows.cells.map((pair): Line => ({ rows, pair })));
  const { items, pager } = usePage(lines, PAGE_SIZE);
  const name = words.duplicates(number(duplicates.length));
  const shown = (value: CellValue): string => {
    if (value === null || value === "") return words.blank;
    return typeof value === "number" ? number(value, 10) : String(value);
  };
  return (
    <Disclosure summary={`${name}. ${words.compare}`}>
      <div className={styles.tables}>
        <p className={styles.text}>{words.duplicateHint}</p>
        {duplicates
          .map((rows) => ({ rows, here: items.filter((line) => line.rows === rows) }))
          .filter(({ here }) => here.length > 0)
          .map(({ rows: { unit, firstRow, secondRow }, here }) => (
            <table key={secondRow} className={table.table}>
              <caption className={table.caption}>{words.duplicate(unit, String(firstRow), String(secondRow))}</caption>
              <thead>
                <tr>
                  {[words.column, words.row(String(firstRow)), words.row(String(secondRow))].map((header) => (
                    <th key={header} scope="col" className={table.header}>
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {here.map(({ pair: { column, heading, first, second, differs } }) => (
                  <tr key={column} className={differs ? styles.different : undefined}>
                    <th scope="row" className={table.cell}>
                      {columnName(column)}: {heading === "" ? words.unitName : heading}
                      {differs && <span className={styles.hint}>≠ {words.differs}</span>}
                    </th>
                    <td className={mergeClasses(table.cell, differs && styles.different)}>{shown(first)}</td>
                    <td className={mergeClasses(table.cell, differs && styles.different)}>{shown(second)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        <Pager name={name} {...pager} />
      </div>
    </Disclosure>
  );
}
