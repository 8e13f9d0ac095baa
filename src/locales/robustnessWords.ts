import type { Language } from "./index";
import { robustness as english } from "./en/robustness";
import { robustness as vietnamese } from "./vi/robustness";

export type RobustnessDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, RobustnessDictionary>> = { vi: vietnamese, en: english };

/** The words of how firm a ranking is and of what-if, apart from the other sections: the pane loads them with their views. */
export function robustnessWords(language: Language): RobustnessDictionary {
  return DICTIONARIES[language];
}
