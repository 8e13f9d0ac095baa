import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { STEPS } from "../state/state";
import { usePane, usePaneState, useWords } from "./shared/context";
import { panelId, tabId } from "./StepPanel";

const useStyles = makeStyles({
  list: {
    display: "grid",
    // As wide as the longest word: all in one row at 320 px, in rows of fewer where text is larger.
    gridTemplateColumns: "repeat(auto-fit, minmax(4.2em, 1fr))",
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: 0,
    paddingRight: 0,
    justifyContent: "center",
    alignContent: "start",
    alignItems: "start",
    minWidth: 0,
  },
  label: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    whiteSpace: "normal",
    fontSize: tokens.fontSizeBase200,
    // As wide when chosen as before, so that no word moves to another line; the line below tells which is chosen.
    fontWeight: tokens.fontWeightRegular,
  },
  number: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The steps; arrow keys move between them. */
export function StepTabs() {
  const styles = useStyles();
  const { store } = usePane();
  const { text } = useWords();
  const step = usePaneState((state) => state.step);
  return (
    <TabList
      className={styles.list}
      size="small"
      aria-label={text.stepsLabel}
      selectedValue={step}
      onTabSelect={(_, { value }) => {
        const chosen = STEPS.find((known) => known === value);
        if (chosen !== undefined) store.dispatch({ type: "stepChosen", step: chosen });
      }}
    >
      {STEPS.map((known, index) => (
        <Tab key={known} value={known} id={tabId(known)} aria-controls={panelId(known)} className={styles.tab}>
          <span className={styles.label}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            {text.steps[known]}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
