import { document as english } from "./en/document";
import type { Language } from "./index";
import { document as vietnamese } from "./vi/document";

export type DocumentDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, DocumentDictionary>> = { vi: vietnamese, en: english };

/** The words of a Word document, apart from the other sections: they are loaded with its writer. */
export function documentWords(language: Language): DocumentDictionary {
  return DICTIONARIES[language];
}
