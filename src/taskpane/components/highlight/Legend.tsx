import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { HIGHLIGHT_KINDS, type HighlightKind } from "../../../filling/highlighting/highlight";
import { highlightStyle } from "../../../filling/highlighting/highlightStyle";
import { useWords } from "../shared/context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: "2px 0" },
  sample: {
    padding: "2px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontVariantNumeric: "tabular-nums",
    /** As in the cells, whose colours high contrast leaves alone. */
    forcedColorAdjust: "none",
  },
});

/** Each kind in the very style that cells get. */
export function Legend() {
  const styles = useStyles();
  const { text, number } = useWords();
  return (
    <ul className={styles.list}>
      {HIGHLIGHT_KINDS.map((kind) => (
        <li key={kind} className={styles.item}>
          <span className={styles.sample} style={cellLook(kind)}>
            {number(54.3)}
          </span>
          {text.highlight.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}

function cellLook(kind: HighlightKind): CSSProperties {
  const { fill, color, bold, italic, underline } = highlightStyle(kind);
  return {
    backgroundColor: fill,
    color,
    fontWeight: bold ? "bold" : "normal",
    fontStyle: italic ? "italic" : "normal",
    textDecoration: underline ? "underline" : "none",
  };
}
