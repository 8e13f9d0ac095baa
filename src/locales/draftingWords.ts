import { drafting as english } from "./en/drafting";
import type { Language } from "./index";
import { drafting } from "./vi/drafting";

export type DraftingDictionary = typeof drafting;

const DICTIONARIES: Readonly<Record<Language, DraftingDictionary>> = { vi: drafting, en: english };

/** The words of a draft's questions, apart from the other sections: the pane loads them when they are needed. */
export function draftingWords(language: Language): DraftingDictionary {
  return DICTIONARIES[language];
}
