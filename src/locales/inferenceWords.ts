import { inference as english } from "./en/inference";
import type { Language } from "./index";
import { inference as vietnamese } from "./vi/inference";

export type InferenceDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, InferenceDictionary>> = { vi: vietnamese, en: english };

/** The words of inferred rules, apart from the other sections: the pane loads them with that step. */
export function inferenceWords(language: Language): InferenceDictionary {
  return DICTIONARIES[language];
}
