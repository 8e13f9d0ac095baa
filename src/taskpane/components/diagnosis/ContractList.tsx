import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ContractReport, ReportedVerdict } from "../../../excel/diagnosis/diagnosis";
import { describeMilliseconds, describeVerdict } from "../../../locales/describeDiagnosis";
import { useWords } from "../shared/context";
import { useItemStyles } from "../shared/itemStyles";
import { useDiagnosisWords } from "./useDiagnosisWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  verdict: { display: "block", fontWeight: tokens.fontWeightSemibold },
  data: { display: "block", fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

const SIGNS: Readonly<Record<ReportedVerdict["status"], string>> = {
  passed: "✓",
  broken: "✗",
  error: "✗",
  "not-applicable": "–",
  "not-run": "…",
};

const KINDS = {
  passed: "note",
  broken: "error",
  error: "error",
  "not-applicable": "note",
  "not-run": "warning",
} as const;

/** Every contract with how it ended; those that were not kept come first, with what was expected and seen. */
export function ContractList({ reports }: { readonly reports: readonly ContractReport[] }) {
  const styles = useStyles();
  const isFailed = ({ verdict }: ContractReport): boolean => KINDS[verdict.status] === "error";
  const sorted = [...reports.filter(isFailed), ...reports.filter((report) => !isFailed(report))];
  return (
    <ul className={styles.list}>
      {sorted.map((report) => (
        <ContractItem key={report.id} report={report} />
      ))}
    </ul>
  );
}

function ContractItem({ report: { verdict, name, subject, milliseconds } }: { readonly report: ContractReport }) {
  const styles = useStyles();
  const items = useItemStyles();
  const { language } = useWords();
  const words = useDiagnosisWords();
  const time = verdict.status === "passed" ? ` · ${describeMilliseconds(milliseconds, language)}` : "";
  return (
    <li className={mergeClasses(items.item, items[KINDS[verdict.status]])}>
      <span className={styles.verdict}>
        <span aria-hidden="true">{SIGNS[verdict.status]} </span>
        {describeVerdict(verdict, language)}
        {time}
      </span>
      {words.subjects[subject]}: {name[language]}
      {verdict.status === "broken" && (
        <>
          <span className={styles.data}>
            {words.expected}: {verdict.expected}
          </span>
          <span className={styles.data}>
            {words.seen}: {verdict.seen}
          </span>
        </>
      )}
    </li>
  );
}
