import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { Grid } from "../../../grid/grid";
import type { Layout, ReadingChoices } from "../../../reading/scoreboard";
import { changeChoices } from "../../useCases/sheet/changeChoices";
import { usePane, usePaneState, useWords } from "../shared/context";
import { NumberField } from "../shared/NumberField";
import { WIDE } from "../shared/wide";
import { ColumnSelect } from "./ColumnSelect";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    [WIDE]: { gridTemplateColumns: "repeat(4, minmax(0, 1fr))" },
  },
  wide: { gridColumn: "span 2" },
});

interface LayoutFormProps {
  readonly grid: Grid;
  readonly layout: Layout | null;
}

/** Heading rows, unit column, first and last row; a change is read at once. */
export function LayoutForm({ grid, layout }: LayoutFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const { text } = useWords();
  const choices = usePaneState((state) => state.choices);
  const change = (changed: ReadingChoices): void => void changeChoices(pane, { ...choices, ...changed });

  const headingRows = choices.headingRows ?? layout?.headingRows ?? [];
  const headingFirst = headingRows[0] ?? null;
  const headingLast = headingRows.at(-1) ?? null;
  const unitColumn = choices.unitColumn ?? layout?.unitColumn ?? null;
  const firstRow = choices.firstRow ?? layout?.firstRow ?? null;
  const lastRow = choices.lastRow ?? layout?.lastRow ?? null;

  return (
    <div className={styles.form}>
      <NumberField
        label={text.check.headingFirst}
        value={headingFirst}
        least={1}
        most={grid.rows}
        onCommit={(row) => change({ headingRows: rowsBetween(row, Math.max(row, headingLast ?? row)) })}
      />
      <NumberField
        label={text.check.headingLast}
        value={headingLast}
        least={1}
        most={grid.rows}
        onCommit={(row) => change({ headingRows: rowsBetween(Math.min(row, headingFirst ?? row), row) })}
      />
      <Field label={text.check.unitColumn} size="small" className={styles.wide}>
        <ColumnSelect
          grid={grid}
          layout={layout}
          column={unitColumn}
          none={null}
          onColumn={(column) => {
            if (column !== null) change({ unitColumn: column });
          }}
        />
      </Field>
      <NumberField
        label={text.check.firstRow}
        value={firstRow}
        least={1}
        most={grid.rows}
        onCommit={(row) => change({ firstRow: row })}
      />
      <NumberField
        label={text.check.lastRow}
        value={lastRow}
        least={1}
        most={grid.rows}
        onCommit={(row) => change({ lastRow: row })}
      />
      {Object.keys(choices).length > 0 && (
        <Button className={styles.wide} size="small" onClick={() => void changeChoices(pane, {})}>
          {text.check.automatic}
        </Button>
      )}
    </div>
  );
}

function rowsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
