import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { printedCell } from "../../../../reporting/report/printedCell";
import type { ReportRow, ReportTable } from "../../../../reporting/report/report";
import { useWords } from "../../shared/context";
import { Pager } from "../../shared/Pager";
import { useTableStyles } from "../../shared/tableStyles";
import { usePage } from "../../shared/usePage";

const PAGE_SIZE = 25;

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  beside: { minWidth: "4em" },
  heading: { whiteSpace: "normal", overflowWrap: "normal" },
  cell: { overflowWrap: "normal" },
  name: { minWidth: "8em" },
  notes: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A table of the report as it will stand; it scrolls within itself. */
export function PreviewTable({ table }: { readonly table: ReportTable }) {
  const styles = useStyles();
  const look = useTableStyles();
  const { items, pager } = usePage(table.rows, PAGE_SIZE);
  return (
    <>
      <div className={styles.frame} data-scrolls="x" tabIndex={0} role="region" aria-label={table.title}>
        <table className={look.table} aria-label={table.title}>
          <thead>
            <tr>
              {table.columns.map(({ id, heading, kind }) => (
                <th
                  key={id}
                  scope="col"
                  className={mergeClasses(look.header, kind !== "text" && look.number, styles.heading)}
                >
                  {[...new Set(heading)].join(" – ")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((row, index) => (
              <Row key={`${String(pager.page)} ${String(index)}`} row={row} table={table} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager name={table.title} {...pager} />
      {table.notes.map((note) => (
        <p key={note} className={styles.notes}>
          {note}
        </p>
      ))}
    </>
  );
}

function Row({ row, table: { columns } }: { readonly row: ReportRow; readonly table: ReportTable }) {
  const styles = useStyles();
  const look = useTableStyles();
  const { language } = useWords();
  if (row.kind === "section") {
    return (
      <tr>
        <th scope="colgroup" colSpan={columns.length} className={look.header}>
          {row.text}
        </th>
      </tr>
    );
  }
  const note = row.kind === "unit" ? row.note : undefined;
  const nameAt = columns.findIndex(({ kind }) => kind === "text");
  const shown = note === undefined ? columns : columns.slice(0, nameAt + 1);
  return (
    <tr>
      {shown.map((column, index) => {
        const text = printedCell(row.cells[index]?.value ?? null, column, row, language);
        const isNumber = column.kind !== "text";
        return index === nameAt ? (
          <th key={column.id} scope="row" className={mergeClasses(look.cell, styles.name)}>
            {text}
          </th>
        ) : (
          <td
            key={column.id}
            className={mergeClasses(look.cell, styles.cell, isNumber && look.number, index > nameAt && styles.beside)}
          >
            {text}
          </td>
        );
      })}
      {note !== undefined && (
        <td colSpan={columns.length - shown.length} className={look.cell}>
          {note}
        </td>
      )}
    </tr>
  );
}
