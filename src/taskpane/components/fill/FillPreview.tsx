import { makeStyles, tokens } from "@fluentui/react-components";
import type { FillPlan } from "../../../filling/fill";
import { columnName } from "../../../grid/address";
import type { Output } from "../../../reading/scoreboard";
import type { Rubric } from "../../../rubric/rubric";
import { criterionName } from "../../../rubric/tree";
import { usePaneState, useWords } from "../shared/context";
import { OverwriteTable } from "./OverwriteTable";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface FillPreviewProps {
  readonly plan: FillPlan;
  readonly rubric: Rubric;
}

/** Which columns a fill writes, what to mind of the sheet, and every cell with content that the fill would change. */
export function FillPreview({ plan, rubric }: FillPreviewProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  const hiddenRows = usePaneState((state) => state.grid?.hiddenRows);
  const hidden = countRows(plan, new Set(hiddenRows));
  const isProtected = usePaneState(({ sheets }) =>
    sheets.some((sheet) => sheet.name === plan.sheet && sheet.protected),
  );
  const resultName = (output: Output, criterion: string): string => {
    if (criterion === rubric.criteria.id) return text.fill.output[output];
    return `${text.fill.output[output]} – ${criterionName(rubric.criteria, criterion)}`;
  };
  return (
    <>
      <ul className={styles.list}>
        {plan.columns.map(({ criterion, output, column, isNew }) => (
          <li key={column}>
            {text.fill.columnLine(
              columnName(column),
              resultName(output, criterion),
              isNew ? text.fill.newColumn : text.fill.ownColumn,
            )}
          </li>
        ))}
        {plan.stampCell !== null && <li>{text.fill.stampLine(plan.stampCell)}</li>}
      </ul>
      {isProtected && <p className={styles.text}>{text.fill.protectedSheet}</p>}
      {hidden > 0 && <p className={styles.text}>{text.fill.hiddenRows(number(hidden))}</p>}
      {plan.overwrites.length === 0 ? (
        <p className={styles.text}>{text.fill.nothingOverwritten}</p>
      ) : (
        <OverwriteTable overwrites={plan.overwrites} />
      )}
    </>
  );
}

/** How many of these rows get a result. */
function countRows({ blocks }: FillPlan, rows: ReadonlySet<number>): number {
  const written = blocks.flatMap(({ row, contents }) =>
    contents.flatMap((line, down) => (line.some((content) => content !== null) ? [row + down] : [])),
  );
  return new Set(written.filter((row) => rows.has(row))).size;
}
