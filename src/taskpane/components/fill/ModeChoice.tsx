import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { FILL_MODES } from "../../../filling/fill";
import { usePane, usePaneState, useWords } from "../shared/context";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** As CQDT functions, native formulas or values, each with what it means. */
export function ModeChoice() {
  const styles = useStyles();
  const { store } = usePane();
  const { text } = useWords();
  const mode = usePaneState((state) => state.mode);
  const customFunctions = usePaneState((state) => state.customFunctions);
  const busy = usePaneState((state) => state.work !== null);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {text.fill.mode}
      </h3>
      <RadioGroup
        aria-labelledby={id}
        value={mode}
        disabled={busy}
        onChange={(_, { value }) => {
          const chosen = FILL_MODES.find((known) => known === value);
          if (chosen !== undefined) store.dispatch({ type: "modeChosen", mode: chosen });
        }}
      >
        {FILL_MODES.map((known) => (
          <Radio
            key={known}
            value={known}
            disabled={busy || (known === "functions" && !customFunctions)}
            label={
              <>
                {text.fill.modes[known]}
                <span className={styles.hint}>
                  {known === "functions" && !customFunctions ? text.fill.functionsMissing : text.fill.modeHints[known]}
                </span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </section>
  );
}
