import { reportWords, type ReportDictionary } from "../../../locales/reportWords";
import { usePaneState } from "../shared/context";

/** The words of the report, which are loaded with it. */
export function useReportWords(): ReportDictionary {
  return reportWords(usePaneState((state) => state.language));
}
