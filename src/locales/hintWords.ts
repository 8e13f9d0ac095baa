import { hint as english } from "./en/hint";
import type { Language } from "./index";
import { hint as vietnamese } from "./vi/hint";

export type HintDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, HintDictionary>> = { vi: vietnamese, en: english };

/** The words of the first opening's hint, apart from the other sections: the pane loads them when they are needed. */
export function hintWords(language: Language): HintDictionary {
  return DICTIONARIES[language];
}
