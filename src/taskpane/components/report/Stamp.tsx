import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../../evaluation/evaluation";
import { findStamp } from "../../../filling/planStamp";
import { cellAddress } from "../../../grid/address";
import { valueAt } from "../../../grid/grid";
import { stampText } from "../../../locales/stampText";
import { useWords } from "../shared/context";
import { Section } from "../shared/Section";
import { useReportWords } from "./useReportWords";

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: "anywhere" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** By what the results were computed: the line on the sheet, or the one that the next fill writes. */
export function Stamp({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { language } = useWords();
  const { stamp } = useReportWords();
  const { grid, writtenRubric } = evaluation;
  const place = findStamp(grid);
  const onSheet = place === null ? null : String(valueAt(grid, place.row, place.column));
  const cell = place === null ? "" : cellAddress(place.row, place.column);
  return (
    <Section heading={stamp.heading}>
      <p className={styles.line}>{onSheet ?? stampText(writtenRubric, language, new Date())}</p>
      <p className={styles.hint}>{onSheet === null ? stamp.absent : stamp.onSheet(cell)}</p>
    </Section>
  );
}
