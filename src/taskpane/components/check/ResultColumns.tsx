import { Field, makeStyles, tokens } from "@fluentui/react-components";
import type { Grid } from "../../../grid/grid";
import { outputsOf } from "../../../reading/columns/outputsOf";
import type { Layout, Output } from "../../../reading/scoreboard";
import type { Criterion, Rubric } from "../../../rubric/rubric";
import { criteriaOf } from "../../../rubric/tree";
import { changeChoices } from "../../useCases/sheet/changeChoices";
import { usePane, usePaneState, useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { ColumnSelect } from "./ColumnSelect";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface ResultColumnsProps {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly rubric: Rubric;
}

/** Where each result goes: a column the sheet has, or a new one. */
export function ResultColumns({ grid, layout, rubric }: ResultColumnsProps) {
  const styles = useStyles();
  const pane = usePane();
  const { text } = useWords();
  const choices = usePaneState((state) => state.choices);
  const wanted = usePaneState((state) => state.outputs);
  const found = layout.outputs;
  const criteriaWith = (output: Output): readonly Criterion[] =>
    criteriaOf(rubric.criteria).filter((criterion) => outputsOf(criterion, rubric.ranking).includes(output));
  return (
    <>
      {found.length === 0 && <p className={styles.text}>{text.check.noResultColumns}</p>}
      <Disclosure summary={text.check.changeResults}>
        <div className={styles.fields}>
          {wanted.flatMap((output) =>
            criteriaWith(output).map(({ id, name }) => {
              const key = `${id}/${output}`;
              const own = found.find((column) => column.criterion === id && column.output === output);
              const chosen = choices.outputs?.[key];
              return (
                <Field key={key} size="small" label={text.check.resultColumnOf(text.fill.output[output], name)}>
                  <ColumnSelect
                    grid={grid}
                    layout={layout}
                    column={chosen === undefined ? (own?.column ?? null) : chosen}
                    none={text.check.newColumn}
                    onColumn={(column) =>
                      void changeChoices(pane, { ...choices, outputs: { ...choices.outputs, [key]: column } })
                    }
                  />
                </Field>
              );
            }),
          )}
        </div>
      </Disclosure>
    </>
  );
}
