import { makeStyles, tokens } from "@fluentui/react-components";
import { columnName } from "../../../grid/address";
import type { Layout } from "../../../reading/scoreboard";
import type { Rubric } from "../../../rubric/rubric";
import { indicatorsOf } from "../../../rubric/tree";
import { useWords } from "../shared/context";
import { confidenceLevel } from "./confidenceLevel";

const useStyles = makeStyles({ text: { margin: 0, fontSize: tokens.fontSizeBase200 } });

interface LayoutSummaryProps {
  readonly layout: Layout;
  readonly rubric: Rubric;
}

/** What was understood, in three sentences at most. */
export function LayoutSummary({ layout, rubric }: LayoutSummaryProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  const { headingRows, unitColumn, firstRow, lastRow, columns } = layout;
  const doubtful = doubtfulNames(layout, rubric);
  return (
    <>
      <p className={styles.text}>
        {text.check.summary(headingRows.join(", "), columnName(unitColumn), String(firstRow), String(lastRow))}{" "}
        {text.check.found(number(columns.length), number(indicatorsOf(rubric.criteria).length))}
      </p>
      {doubtful.length > 0 && <p className={styles.text}>{text.check.doubts(doubtful.join("; "))}</p>}
    </>
  );
}

/** The indicators without a column, or with one that is only likely to be theirs. */
export function doubtfulNames({ columns }: Layout, rubric: Rubric): readonly string[] {
  return indicatorsOf(rubric.criteria)
    .filter(({ id }) => {
      const match = columns.find(({ criterion }) => criterion === id);
      return match === undefined || confidenceLevel(match.confidence) === "doubtful";
    })
    .map(({ name }) => name);
}
