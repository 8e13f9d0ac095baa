import { Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { changeReport, partsToKeep } from "../../../../memory/reportMemory";
import { PARTS_WITHOUT_DRAWS, type ReportPartKind } from "../../../../reporting/report/reportChoice";
import type { Criterion } from "../../../../rubric/rubric";
import { criteriaOf } from "../../../../rubric/tree";
import { chooseReport } from "../../../useCases/report/chooseReport";
import { usePane, usePaneState, useWords } from "../../shared/context";
import { Disclosure } from "../../shared/Disclosure";
import { PartsChoice } from "./PartsChoice";
import { ReachedField } from "./ReachedField";
import { useReportFormWords } from "./useReportFormWords";

interface OptionsProps {
  /** The parts that have something to show. */
  readonly possible: readonly ReportPartKind[];
  /** The root of the rubric's tree. */
  readonly root: Criterion;
}

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  select: { minWidth: 0 },
});

/** What the report holds and how it counts; kept with the sheet. */
export function Options({ possible, root }: OptionsProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = useReportFormWords();
  const { number } = useWords();
  const report = usePaneState((state) => state.report);
  const { parts = PARTS_WITHOUT_DRAWS, reached = null, shares = false, levels = null } = report;
  const depth = depthOf(root);
  const choose = (changes: Parameters<typeof changeReport>[1]): void => {
    void chooseReport(pane, changeReport(report, changes));
  };
  return (
    <Disclosure summary={words.options}>
      <div className={styles.options}>
        <PartsChoice possible={possible} chosen={parts} onChoose={(chosen) => choose({ parts: partsToKeep(chosen) })} />
        <ReachedField labels={labelsOf(root)} reached={reached} onReached={(next) => choose({ reached: next })} />
        {depth > 0 && (
          <Field label={words.levels} size="small">
            <Select
              className={styles.select}
              size="small"
              value={levels === null || levels >= depth ? "" : String(levels)}
              onChange={(_, { value }) => choose({ levels: value === "" ? null : Number(value) })}
            >
              <option value="">{words.allLevels}</option>
              {Array.from({ length: depth }, (_, level) => (
                <option key={level} value={String(level)}>
                  {level === 0 ? words.onlyTotal : words.downTo(number(level))}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Checkbox
          label={words.shares}
          checked={shares}
          onChange={(_, { checked }) => choose({ shares: checked === true ? true : null })}
        />
      </div>
    </Disclosure>
  );
}

/** The tiers of all criteria by their labels, as they first come up. */
function labelsOf(root: Criterion): readonly string[] {
  return [...new Set(criteriaOf(root).flatMap(({ tiers }) => (tiers?.bands ?? []).map(({ label }) => label)))];
}

function depthOf({ children = [] }: Criterion): number {
  return children.length === 0 ? 0 : 1 + Math.max(...children.map(depthOf));
}
