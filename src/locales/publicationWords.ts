import { publication as english } from "./en/publication";
import type { Language } from "./index";
import { publication as vietnamese } from "./vi/publication";

export type PublicationDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, PublicationDictionary>> = { vi: vietnamese, en: english };

/** The words of the report that is published, apart from the other sections: the pane loads them with it. */
export function publicationWords(language: Language): PublicationDictionary {
  return DICTIONARIES[language];
}
