import { fixing as english } from "./en/fixing";
import type { Language } from "./index";
import { fixing } from "./vi/fixing";

export type FixingDictionary = typeof fixing;

const DICTIONARIES: Readonly<Record<Language, FixingDictionary>> = { vi: fixing, en: english };

/** The words of fixing, apart from the other sections: the pane loads them with it. */
export function fixingWords(language: Language): FixingDictionary {
  return DICTIONARIES[language];
}
