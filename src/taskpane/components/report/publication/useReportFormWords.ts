import { reportFormWords, type ReportFormDictionary } from "../../../../locales/reportFormWords";
import { usePaneState } from "../../shared/context";

export function useReportFormWords(): ReportFormDictionary {
  return reportFormWords(usePaneState((state) => state.language));
}
