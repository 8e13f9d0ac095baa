import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Grid } from "../../../grid/grid";
import type { Layout } from "../../../reading/scoreboard";
import type { Rubric } from "../../../rubric/rubric";
import { indicatorsOf } from "../../../rubric/tree";
import { changeChoices } from "../../useCases/sheet/changeChoices";
import { usePane, usePaneState, useWords } from "../shared/context";
import { useTableStyles } from "../shared/tableStyles";
import { ColumnSelect } from "./ColumnSelect";
import { confidenceLevel } from "./confidenceLevel";

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  confidence: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface IndicatorColumnsProps {
  readonly grid: Grid;
  readonly layout: Layout | null;
  readonly rubric: Rubric;
}

/** Which column holds which indicator, how sure that is, and another choice. */
export function IndicatorColumns({ grid, layout, rubric }: IndicatorColumnsProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const pane = usePane();
  const { text } = useWords();
  const choices = usePaneState((state) => state.choices);
  return (
    <table className={mergeClasses(table.table, styles.table)} aria-label={text.check.indicatorColumns}>
      <thead>
        <tr>
          <th scope="col" className={table.header}>
            {text.check.indicator}
          </th>
          <th scope="col" className={table.header}>
            {text.check.column}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicatorsOf(rubric.criteria).map(({ id, name }) => {
          const match = layout?.columns.find(({ criterion }) => criterion === id);
          const chosen = choices.columns?.[id];
          return (
            <tr key={id}>
              <th scope="row" className={table.cell}>
                {name}
                <span className={styles.confidence}>
                  {match === undefined ? text.check.missing : <Confidence confidence={match.confidence} />}
                </span>
              </th>
              <td className={table.cell}>
                <ColumnSelect
                  grid={grid}
                  layout={layout}
                  column={chosen === undefined ? (match?.column ?? null) : chosen}
                  none={text.check.noColumn}
                  label={text.check.columnOf(name)}
                  onColumn={(column) =>
                    void changeChoices(pane, { ...choices, columns: { ...choices.columns, [id]: column } })
                  }
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Confidence({ confidence }: { readonly confidence: number }) {
  const { text, percent } = useWords();
  return text.check.confidence(text.check[confidenceLevel(confidence)], percent(confidence, 0));
}
