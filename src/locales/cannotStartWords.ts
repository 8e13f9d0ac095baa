import { cannotStart as english } from "./en/cannotStart";
import type { Language } from "./index";
import { cannotStart as vietnamese } from "./vi/cannotStart";

export type CannotStartDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, CannotStartDictionary>> = { vi: vietnamese, en: english };

/** Why the pane's page stays empty: written into the page when it is built, since no program of ours runs then. */
export function cannotStartWords(language: Language): CannotStartDictionary {
  return DICTIONARIES[language];
}
