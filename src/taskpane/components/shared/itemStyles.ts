import { makeStyles, tokens } from "@fluentui/react-components";
import { HIGH_CONTRAST } from "./highContrast";

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
  /** Without colours of its own the edge tells the severity by its kind. */
  error: { borderLeftColor: tokens.colorStatusDangerBorder2, [HIGH_CONTRAST]: { borderLeftWidth: "6px" } },
  warning: {
    borderLeftColor: tokens.colorStatusWarningBorder2,
    [HIGH_CONTRAST]: { borderLeftStyle: "double", borderLeftWidth: "6px" },
  },
  note: { borderLeftColor: tokens.colorNeutralStroke1, [HIGH_CONTRAST]: { borderLeftStyle: "dotted" } },
});
