import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { UnitResult } from "../../../scoring/results";
import type { PaneState } from "../../state/state";
import { usePaneState, useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { HelpLink } from "../shared/HelpLink";
import { UnitShortfalls } from "./UnitShortfalls";
import { UnitTable } from "./UnitTable";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    maxHeight: "40vh",
    overflowY: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { margin: 0 },
});

/** The unit whose row is selected in the sheet: its results and what it lacks for the next tier. */
export function UnitCard() {
  const styles = useStyles();
  const { text } = useWords();
  const rubric = usePaneState((state) => state.evaluation?.rubric ?? null);
  const unit = usePaneState(selectedUnit);
  const explanations = usePaneState((state) => state.explanations);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (explanations > 0) card.current?.focus();
  }, [explanations]);
  if (rubric === null || unit === null) return null;
  return (
    <section ref={card} className={styles.card} aria-label={text.unit.heading} tabIndex={0}>
      <Disclosure key={explanations} open summary={<span className={styles.name}>{unit.name}</span>}>
        <div className={styles.content}>
          {unit.submitted ? (
            <>
              <UnitTable unit={unit} rubric={rubric} />
              <UnitShortfalls unit={unit} rubric={rubric} />
            </>
          ) : (
            <p className={styles.line}>{text.unit.notSubmitted}</p>
          )}
        </div>
      </Disclosure>
      <HelpLink topic="unit" />
    </section>
  );
}

function selectedUnit({ evaluation, selectedRow }: PaneState): UnitResult | null {
  if (evaluation === null || selectedRow === null) return null;
  return evaluation.units.find(({ row }) => row === selectedRow) ?? null;
}
