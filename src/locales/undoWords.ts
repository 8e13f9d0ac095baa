import { undo as english } from "./en/undo";
import type { Language } from "./index";
import { undo as vietnamese } from "./vi/undo";

export type UndoDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, UndoDictionary>> = { vi: vietnamese, en: english };

/** The words of taking a change back, apart from the other sections: they are loaded with the steps that need them. */
export function undoWords(language: Language): UndoDictionary {
  return DICTIONARIES[language];
}
