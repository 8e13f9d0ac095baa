import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { listReportParts } from "../../../../reporting/report/buildReport";
import { REPORT_PARTS, WHOLE_REPORT } from "../../../../reporting/report/reportChoice";
import type { ReportPartKind } from "../../../../reporting/report/reportChoice";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { currentAudit } from "../../../useCases/currentAudit";
import { currentYears } from "../../../useCases/currentYears";
import { reportOf, reportSources } from "../../../useCases/report/currentReport";
import { Section } from "../../shared/Section";
import { usePaneState } from "../../shared/context";
import { PartsChoice } from "./PartsChoice";
import { Preview } from "./Preview";
import { Publish } from "./Publish";
import { usePublicationWords } from "./usePublicationWords";

const useStyles = makeStyles({ text: { margin: 0 } });

/** The report that a province publishes: what it holds, its preview, and where it is written. Nothing before the sheet is evaluated. */
export function Publication() {
  const evaluation = usePaneState((state) => state.evaluation);
  return evaluation === null ? null : <Published evaluation={evaluation} />;
}

function Published({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const words = usePublicationWords();
  const language = usePaneState((state) => state.language);
  const audit = usePaneState(currentAudit);
  const years = usePaneState(currentYears);
  const [parts, setParts] = useState<readonly ReportPartKind[]>(REPORT_PARTS);
  const sources = useMemo(() => reportSources(evaluation, audit, years, new Date()), [evaluation, audit, years]);
  const possible = useMemo(() => listReportParts(sources, WHOLE_REPORT, language), [sources, language]);
  const made = useMemo(() => reportOf(sources, { ...WHOLE_REPORT, parts }, language), [sources, parts, language]);
  return (
    <Section heading={words.heading}>
      <p className={styles.text}>{words.hint}</p>
      <PartsChoice possible={possible} chosen={parts} onChoose={setParts} />
      {sources.previous === null && <p className={styles.text}>{words.withoutPrevious}</p>}
      <Publish made={made} />
      <Preview report={made.report} />
    </Section>
  );
}
