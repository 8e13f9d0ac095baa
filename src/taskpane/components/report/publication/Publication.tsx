import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { changeReport, partsToKeep } from "../../../../memory/reportMemory";
import { REPORT_PARTS, type ReportPartKind } from "../../../../reporting/report/reportChoice";
import { reportedRankings } from "../../../../reporting/report/robustness/reportedRankings";
import type { Audited } from "../../../state/audited";
import { chooseReport } from "../../../useCases/report/chooseReport";
import { reportSources } from "../../../useCases/report/currentReport";
import { usePane, usePaneState } from "../../shared/context";
import { Section } from "../../shared/Section";
import { useAudited } from "../../shared/useAudited";
import { LetterForm } from "./LetterForm";
import { Options } from "./Options";
import { Preview } from "./Preview";
import { Publish } from "./Publish";
import { TriedRanking } from "./TriedRanking";
import { UnitPages } from "./UnitPages";
import { usePublicationWords } from "./usePublicationWords";
import { useReport } from "./useReport";
import { useReportDraws } from "./useReportDraws";
import { useReportFormWords } from "./useReportFormWords";

const NONE: readonly ReportPartKind[] = [];

const useStyles = makeStyles({ text: { margin: 0 } });

/** The report that a province publishes: what it holds, its preview, and where it is written. Nothing before the sheet is evaluated. */
export function Publication() {
  const styles = useStyles();
  const words = usePublicationWords();
  const isEvaluated = usePaneState(({ evaluation }) => evaluation !== null);
  const { audited, isCurrent } = useAudited({ needsOthers: true });
  if (!isEvaluated) return null;
  return (
    <Section heading={words.heading}>
      <p className={styles.text}>{words.hint}</p>
      {audited === null || audited.years.kind === "waiting" ? (
        <Making />
      ) : (
        <Published audited={audited} isAudited={isCurrent} />
      )}
    </Section>
  );
}

function Making() {
  const styles = useStyles();
  const form = useReportFormWords();
  return (
    <p role="status" className={styles.text}>
      {form.making}
    </p>
  );
}

interface PublishedProps {
  readonly audited: Audited;
  /** False while a newer one is being made. */
  readonly isAudited: boolean;
}

function Published({ audited, isAudited }: PublishedProps) {
  const styles = useStyles();
  const words = usePublicationWords();
  const { evaluation } = audited;
  const language = usePaneState((state) => state.language);
  const report = usePaneState((state) => state.report);
  const pane = usePane();
  const isTried = report.parts?.includes("robustness") ?? false;
  const { robustness, working, refused, stop } = useReportDraws(evaluation, isTried);
  const board = useMemo(() => reportSources(audited, new Date()), [audited]);
  const sources = useMemo(() => ({ ...board, robustness }), [board, robustness]);
  const { shown, isCurrent, make } = useReport(sources, report, language);
  return (
    <>
      <Options possible={withDraws(shown?.possible ?? NONE, evaluation)} root={evaluation.rubric.criteria} />
      <TriedRanking
        working={working}
        refused={refused}
        onStop={() => {
          stop();
          const parts = (report.parts ?? []).filter((part) => part !== "robustness");
          void chooseReport(pane, changeReport(report, { parts: partsToKeep(parts) }));
        }}
      />
      {sources.previous === null && <p className={styles.text}>{words.withoutPrevious}</p>}
      <LetterForm />
      <Publish make={make} isReady={isAudited} />
      <UnitPages sources={sources} title={evaluation.rubric.title[language]} />
      {shown === null ? <Making /> : <Preview report={shown.report} isCurrent={isCurrent && isAudited} />}
    </>
  );
}

/** How firm the ranking is can be asked wherever two units have a rank. */
function withDraws(possible: readonly ReportPartKind[], { rubric, units }: Evaluation): readonly ReportPartKind[] {
  const isRanked = reportedRankings(rubric).some(
    (criterion) => units.filter(({ ranks }) => (ranks[criterion] ?? null) !== null).length > 1,
  );
  return REPORT_PARTS.filter((part) => possible.includes(part) || (part === "robustness" && isRanked));
}
