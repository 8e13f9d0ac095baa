import { diagnosis as english } from "./en/diagnosis";
import type { Language } from "./index";
import { diagnosis as vietnamese } from "./vi/diagnosis";

export type DiagnosisDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, DiagnosisDictionary>> = { vi: vietnamese, en: english };

/** The words of the self-check, apart from the other sections: the pane loads them with it. */
export function diagnosisWords(language: Language): DiagnosisDictionary {
  return DICTIONARIES[language];
}
