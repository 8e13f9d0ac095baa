import { makeStyles, tokens } from "@fluentui/react-components";

/** Something found in the sheet: a line to press, with its severity at the left edge. */
export const useItemStyles = makeStyles({
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
  borderless: { borderBottomStyle: "none" },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  note: { borderLeftColor: tokens.colorNeutralStroke1 },
});
