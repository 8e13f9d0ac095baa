import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { VERSION } from "../../version";
import { storeLanguage } from "../storedLanguage";
import { DiagnosisButton } from "./DiagnosisButton";
import { usePane, usePaneState, useWords } from "./shared/context";
import { HelpLink } from "./shared/HelpLink";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  version: {
    marginInlineStart: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
  side: { display: "flex", alignItems: "center", flexShrink: 0, gap: tokens.spacingHorizontalXXS },
  title: {
    display: "inline",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The pane's name, the self-check, the guide at the current step, and the other language. */
export function Header() {
  const styles = useStyles();
  const { store } = usePane();
  const { text, language } = useWords();
  const step = usePaneState((state) => state.step);
  const isEditing = usePaneState(({ editing }) => editing !== null && editing !== "kept");
  const other = language === "vi" ? "en" : "vi";
  return (
    <div className={styles.header}>
      <div>
        <h1 className={styles.title}>{text.title}</h1>
        <span className={styles.version}>{VERSION}</span>
      </div>
      <div className={styles.side}>
        <DiagnosisButton />
        <HelpLink topic={isEditing && step === "rubric" ? "editor" : step} />
        <Button
          size="small"
          appearance="subtle"
          lang={other}
          onClick={() => {
            storeLanguage(other);
            store.dispatch({ type: "languageChosen", language: other });
          }}
        >
          {text.switchLanguage}
        </Button>
      </div>
    </div>
  );
}
