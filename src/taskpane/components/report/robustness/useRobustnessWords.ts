import { robustnessWords, type RobustnessDictionary } from "../../../../locales/robustnessWords";
import { usePaneState } from "../../shared/context";

/** The words of these views, which are loaded with them. */
export function useRobustnessWords(): RobustnessDictionary {
  return robustnessWords(usePaneState((state) => state.language));
}
