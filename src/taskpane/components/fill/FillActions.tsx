import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FillPlan } from "../../../filling/fill";
import { fill } from "../../useCases/fill/fill";
import { usePane, usePaneState, useWords } from "../shared/context";
import { UndoChange } from "../undo/UndoChange";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Fill, saying how many cells it overwrites; and undo the last fill of this sheet. */
export function FillActions({ plan }: { readonly plan: FillPlan }) {
  const styles = useStyles();
  const pane = usePane();
  const { text, number } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const count = plan.overwrites.length;
  return (
    <div className={styles.actions}>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void fill(pane, plan)}>
        {count > 0 ? text.fill.overwriteButton(number(count)) : text.fill.button}
      </Button>
      <UndoChange kind="fill" />
    </div>
  );
}
