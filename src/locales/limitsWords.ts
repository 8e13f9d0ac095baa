import { limits as english } from "./en/limits";
import type { Language } from "./index";
import { limits as vietnamese } from "./vi/limits";

export type LimitsDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, LimitsDictionary>> = { vi: vietnamese, en: english };

/** The words of the note on what this Excel lacks, apart from the other sections: only an older Excel loads them. */
export function limitsWords(language: Language): LimitsDictionary {
  return DICTIONARIES[language];
}
