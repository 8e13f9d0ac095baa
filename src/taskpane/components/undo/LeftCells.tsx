import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { CellValue } from "../../../grid/grid";
import { undoWords } from "../../../locales/undoWords";
import type { LeftCell, UndoPreview } from "../../state/changes";
import { keepChange, undo } from "../../useCases/undo/undo";
import { usePane, usePaneState, useWords } from "../shared/context";
import { Pager } from "../shared/Pager";
import { useTableStyles } from "../shared/tableStyles";
import { usePage } from "../shared/usePage";

const PAGE_SIZE = 10;

const useStyles = makeStyles({
  region: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    width: "100%",
    minWidth: 0,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  formula: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The cells that an undo would leave alone and what stands there now; go on, or leave everything as it is. */
export function LeftCells({ preview }: { readonly preview: UndoPreview }) {
  const styles = useStyles();
  const table = useTableStyles();
  const pane = usePane();
  const { language, number } = useWords();
  const words = undoWords(language);
  const busy = usePaneState((state) => state.work !== null);
  const { items, pager } = usePage(preview.left, PAGE_SIZE);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { restored, left } = preview;
  const shown = ({ reason, now }: LeftCell): string => {
    if (reason !== "changed") return words.reasons[reason];
    return shownValue(now, words.blank, number);
  };
  return (
    <section className={styles.region} aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h3>
      <p className={styles.text}>
        {restored > 0 ? words.summary(number(restored), number(left.length)) : words.nothing(number(left.length))}
      </p>
      <table className={table.table} aria-labelledby={id}>
        <thead>
          <tr>
            {[words.cell, words.unit, words.now].map((header) => (
              <th key={header} scope="col" className={table.header}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((cell) => (
            <tr key={cell.cell}>
              <th scope="row" className={mergeClasses(table.cell, table.short)}>
                {cell.cell}
              </th>
              <td className={table.cell}>{cell.unit}</td>
              <td className={table.cell}>
                {shown(cell)}
                {cell.formula !== null && <span className={styles.formula}>{words.formula(cell.formula)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager name={words.heading} {...pager} />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void undo(pane, preview.kind)}>
          {restored > 0 ? words.goOn(number(restored)) : words.forget}
        </Button>
        <Button disabledFocusable={busy} onClick={() => keepChange(pane)}>
          {words.keep}
        </Button>
      </div>
    </section>
  );
}

function shownValue(value: CellValue, blank: string, number: (value: number, decimals?: number) => string): string {
  if (value === null || value === "") return blank;
  return typeof value === "number" ? number(value, 10) : String(value);
}
