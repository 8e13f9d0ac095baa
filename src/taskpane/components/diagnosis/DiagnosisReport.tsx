import { makeStyles, tokens } from "@fluentui/react-components";
import type { Diagnosis } from "../../../excel/diagnosis/diagnosis";
import { describeEnvironment, summarizeDiagnosis } from "../../../locales/describeDiagnosis";
import { useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { ContractList } from "./ContractList";
import { ExportReport } from "./ExportReport";
import { Part } from "./Part";
import { useDiagnosisWords } from "./useDiagnosisWords";

const useStyles = makeStyles({
  text: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: tokens.spacingVerticalXS,
  },
  value: { margin: 0 },
});

/** What a self-check found: a summary, the report to be handed on, every contract, and the Excel it ran in. */
export function DiagnosisReport({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = useDiagnosisWords();
  const summary = summarizeDiagnosis(diagnosis, language);
  const lines = [summary.verdict, summary.notRun, summary.workbook].filter((line) => line !== null && line !== "");
  return (
    <>
      <Part heading={words.summary}>
        <div role="status">
          <p className={styles.strong}>{summary.counts}</p>
          {lines.map((line) => (
            <p key={line} className={styles.text}>
              {line}
            </p>
          ))}
        </div>
      </Part>
      <ExportReport diagnosis={diagnosis} />
      <Part heading={words.contracts}>
        <ContractList reports={diagnosis.contracts} />
      </Part>
      <Disclosure summary={words.environment}>
        <dl className={styles.facts}>
          {describeEnvironment(diagnosis, language).map(({ label, value }) => [
            <dt key={`${label}-label`}>{label}</dt>,
            <dd key={`${label}-value`} className={styles.value}>
              {value}
            </dd>,
          ])}
        </dl>
      </Disclosure>
    </>
  );
}
