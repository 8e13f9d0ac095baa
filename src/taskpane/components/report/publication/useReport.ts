import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../../../locales";
import { choiceOf, type ReportMemory } from "../../../../memory/reportMemory";
import type { ReportSources } from "../../../../reporting/makeReport";
import { openReportMaker, type ReportMaker } from "../../../reports/reportMaker";
import type { ReportMade, ReportRequest } from "../../../reports/reportMessages";
import { boardOf, type MadeReport } from "../../../useCases/report/currentReport";

interface UsedReport {
  /** The newest that is made, perhaps of older sources or choices; null: none yet. */
  readonly shown: ReportMade | null;
  /** Whether it is what the sources and choices give now. */
  readonly isCurrent: boolean;
  /** As the sources and choices are when it is made; null where it is not shown any more. */
  readonly make: () => Promise<MadeReport | null>;
}

/**
 * The report of the pane's sheet, made beside the pane whenever its sources or choices change.
 *
 * @param unitRow 1-based row of the unit on the scoreboard whose page is wanted; null: the report of all
 */
export function useReport(
  sources: ReportSources,
  report: ReportMemory,
  language: Language,
  unitRow: number | null = null,
): UsedReport {
  const maker = useRef<ReportMaker>(null);
  const request = useMemo<ReportRequest>(
    () => ({ kind: "report", sources, choice: choiceOf(report), unitRow, language }),
    [sources, report, unitRow, language],
  );
  const [answered, setAnswered] = useState<{ readonly request: ReportRequest; readonly made: ReportMade } | null>(null);
  useEffect(
    () => () => {
      maker.current?.close();
      maker.current = null;
    },
    [],
  );
  const latest = useRef(request);
  useEffect(() => {
    latest.current = request;
    maker.current ??= openReportMaker();
    void maker.current.make(request).then((made) => {
      // A long report is drawn between what else the pane has to do.
      if (made !== null) startTransition(() => setAnswered({ request, made }));
    });
  }, [request]);
  const make = async (): Promise<MadeReport | null> => {
    while (maker.current !== null) {
      const wanted = latest.current;
      const made = answered?.request === wanted ? answered.made : await maker.current.make(wanted);
      if (made !== null) return { report: made.report, board: boardOf(wanted.sources, wanted.language) };
    }
    return null;
  };
  return { shown: answered?.made ?? null, isCurrent: answered?.request === request, make };
}
