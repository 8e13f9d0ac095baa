import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../checking/finding";
import { describeFinding } from "../../../locales/describeFinding";
import type { Rubric } from "../../../rubric/rubric";
import { selectCell } from "../../useCases/selectCell";
import { usePane, useWords } from "../shared/context";

const useStyles = makeStyles({
  item: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    textAlign: "start",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTopStyle: "none",
    borderRightStyle: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftStyle: "solid",
    borderLeftWidth: "3px",
    overflowWrap: "anywhere",
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  note: { borderLeftColor: tokens.colorNeutralStroke1 },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly rubric: Rubric;
}

/** A finding; pressing one that has a cell selects it in the sheet. */
export function FindingItem({ finding, rubric }: FindingItemProps) {
  const styles = useStyles();
  const pane = usePane();
  const { language } = useWords();
  const { cell, severity } = finding;
  const sentence = describeFinding(finding, rubric, language);
  const look = mergeClasses(styles.item, styles[severity]);
  return (
    <li>
      {cell === null ? (
        <span className={look}>{sentence}</span>
      ) : (
        <button type="button" className={mergeClasses(look, styles.link)} onClick={() => void selectCell(pane, cell)}>
          {sentence}
        </button>
      )}
    </li>
  );
}
