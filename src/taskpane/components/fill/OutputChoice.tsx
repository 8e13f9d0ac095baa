import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { OUTPUTS } from "../../../reading/scoreboard";
import { usePane, usePaneState, useWords } from "../shared/context";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "flex", flexDirection: "column" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Which results are filled. */
export function OutputChoice() {
  const styles = useStyles();
  const { store } = usePane();
  const { text } = useWords();
  const outputs = usePaneState((state) => state.outputs);
  const stamp = usePaneState((state) => state.stamp);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.fill.outputs}</legend>
      {OUTPUTS.map((output) => (
        <Checkbox
          key={output}
          checked={outputs.includes(output)}
          disabled={busy}
          label={
            <>
              {text.fill.output[output]} <span className={styles.hint}>– {text.fill.outputHints[output]}</span>
            </>
          }
          onChange={(_, { checked }) =>
            store.dispatch({
              type: "outputsChosen",
              outputs: OUTPUTS.filter((known) => (known === output ? checked === true : outputs.includes(known))),
            })
          }
        />
      ))}
      <Checkbox
        checked={stamp}
        disabled={busy}
        label={
          <>
            {text.fill.stamp} <span className={styles.hint}>– {text.fill.stampHint}</span>
          </>
        }
        onChange={(_, { checked }) => store.dispatch({ type: "stampChosen", stamp: checked === true })}
      />
    </fieldset>
  );
}
