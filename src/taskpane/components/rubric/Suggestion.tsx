import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { suggestRubric } from "../../../evaluation/suggestRubric";
import { knownRubrics } from "../../state/rubrics";
import { chooseRubric } from "../../useCases/rubric/chooseRubric";
import { usePane, usePaneState, useWords } from "../shared/context";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0 },
});

/** The rubric the sheet was most likely made for, as long as none is chosen. */
export function Suggestion() {
  const styles = useStyles();
  const pane = usePane();
  const { text, language } = useWords();
  const grid = usePaneState((state) => state.grid);
  const chosen = usePaneState((state) => state.rubric !== null);
  const rubrics = usePaneState(knownRubrics);
  const busy = usePaneState((state) => state.work !== null);
  const suggested = useMemo(
    () => (grid === null || chosen ? null : suggestRubric(grid, rubrics)),
    [grid, chosen, rubrics],
  );
  if (suggested === null) return null;
  return (
    <div className={styles.box}>
      <p className={styles.text}>{text.rubric.suggestion(suggested.title[language])}</p>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void chooseRubric(pane, suggested)}
      >
        {text.rubric.takeSuggestion}
      </Button>
    </div>
  );
}
