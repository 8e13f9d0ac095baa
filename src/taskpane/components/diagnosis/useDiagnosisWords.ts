import { type DiagnosisDictionary, diagnosisWords } from "../../../locales/diagnosisWords";
import { useWords } from "../shared/context";

export function useDiagnosisWords(): DiagnosisDictionary {
  return diagnosisWords(useWords().language);
}
