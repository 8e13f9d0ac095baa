import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../checking/finding";
import { describeFinding } from "../../../locales/describeFinding";
import type { Rubric } from "../../../rubric/rubric";
import { selectCell } from "../../useCases/sheet/selectCell";
import { usePane, useWords } from "../shared/context";
import { useItemStyles } from "../shared/itemStyles";

interface FindingItemProps {
  readonly finding: Finding;
  readonly rubric: Rubric;
  /** What belongs under it. */
  readonly children?: ReactNode;
}

/** A finding; pressing one that has a cell selects it in the sheet. */
export function FindingItem({ finding, rubric, children }: FindingItemProps) {
  const styles = useItemStyles();
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
      {children}
    </li>
  );
}
