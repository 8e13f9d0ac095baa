import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { storeLanguage } from "../storedLanguage";
import { usePane, useWords } from "./shared/context";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The pane's name and the other language. */
export function Header() {
  const styles = useStyles();
  const { store } = usePane();
  const { text, language } = useWords();
  const other = language === "vi" ? "en" : "vi";
  return (
    <div className={styles.header}>
      <h1 className={styles.title}>{text.title}</h1>
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
  );
}
