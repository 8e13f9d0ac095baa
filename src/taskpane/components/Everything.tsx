import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { settledFor } from "../../memory/settledFor";
import { doEverything } from "../useCases/fill/doEverything";
import { usePane, usePaneState, useWords } from "./shared/context";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  button: { flexShrink: 0 },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** All four steps at once, for a sheet whose rubric is settled. */
export function Everything() {
  const styles = useStyles();
  const pane = usePane();
  const { text } = useWords();
  const settled = usePaneState(({ sheet, memory }) => sheet !== null && settledFor(memory, sheet) !== undefined);
  const busy = usePaneState(({ work }) => work !== null);
  if (!settled) return null;
  return (
    <div className={styles.row}>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void doEverything(pane)}
      >
        {text.everything.button}
      </Button>
      <span className={styles.hint}>{text.everything.hint}</span>
    </div>
  );
}
