import { unitSentences as english } from "./en/unitSentences";
import type { Language } from "./index";
import { unitSentences as vietnamese } from "./vi/unitSentences";

export type UnitSentenceDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, UnitSentenceDictionary>> = { vi: vietnamese, en: english };

/** The words of what is said of one unit, apart from the other sections: only what makes pages of units loads them. */
export function unitSentenceWords(language: Language): UnitSentenceDictionary {
  return DICTIONARIES[language];
}
