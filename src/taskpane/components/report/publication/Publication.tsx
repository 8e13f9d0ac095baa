import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReportPartKind } from "../../../../reporting/report/reportChoice";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { currentAudit } from "../../../useCases/currentAudit";
import { currentYears } from "../../../useCases/currentYears";
import { reportSources } from "../../../useCases/report/currentReport";
import { Section } from "../../shared/Section";
import { usePaneState } from "../../shared/context";
import { Options } from "./Options";
import { Preview } from "./Preview";
import { Publish } from "./Publish";
import { usePublicationWords } from "./usePublicationWords";
import { useReportFormWords } from "./useReportFormWords";
import { useReport } from "./useReport";

const NONE: readonly ReportPartKind[] = [];

const useStyles = makeStyles({ text: { margin: 0 } });

/** The report that a province publishes: what it holds, its preview, and where it is written. Nothing before the sheet is evaluated. */
export function Publication() {
  const evaluation = usePaneState((state) => state.evaluation);
  return evaluation === null ? null : <Published evaluation={evaluation} />;
}

function Published({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const words = usePublicationWords();
  const form = useReportFormWords();
  const language = usePaneState((state) => state.language);
  const audit = usePaneState(currentAudit);
  const years = usePaneState(currentYears);
  const report = usePaneState((state) => state.report);
  const sources = useMemo(() => reportSources(evaluation, audit, years, new Date()), [evaluation, audit, years]);
  const { shown, isCurrent, make } = useReport(sources, report, language);
  return (
    <Section heading={words.heading}>
      <p className={styles.text}>{words.hint}</p>
      <Options possible={shown?.possible ?? NONE} root={evaluation.rubric.criteria} />
      {sources.previous === null && <p className={styles.text}>{words.withoutPrevious}</p>}
      <Publish make={make} />
      {shown === null ? (
        <p role="status" className={styles.text}>
          {form.making}
        </p>
      ) : (
        <Preview report={shown.report} isCurrent={isCurrent} />
      )}
    </Section>
  );
}
