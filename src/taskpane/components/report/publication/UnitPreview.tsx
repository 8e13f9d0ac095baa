import { Button } from "@fluentui/react-components";
import type { ReportSources } from "../../../../reporting/makeReport";
import { usePaneState } from "../../shared/context";
import { Preview } from "./Preview";
import { useReport } from "./useReport";
import { useReportFormWords } from "./useReportFormWords";

interface UnitPreviewProps {
  readonly sources: ReportSources;
  /** 1-based row of the unit on the scoreboard. */
  readonly row: number;
  readonly onHide: () => void;
}

/** The page of one unit. */
export function UnitPreview({ sources, row, onHide }: UnitPreviewProps) {
  const words = useReportFormWords();
  const language = usePaneState((state) => state.language);
  const report = usePaneState((state) => state.report);
  const { shown, isCurrent } = useReport(sources, report, language, row);
  return (
    <>
      {shown === null ? <p role="status">{words.making}</p> : <Preview report={shown.report} isCurrent={isCurrent} />}
      <div>
        <Button size="small" onClick={onHide}>
          {words.units.hide}
        </Button>
      </div>
    </>
  );
}
