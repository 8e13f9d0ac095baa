import { reportDraws as english } from "./en/reportDraws";
import type { Language } from "./index";
import { reportDraws as vietnamese } from "./vi/reportDraws";

export type ReportDrawDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, ReportDrawDictionary>> = { vi: vietnamese, en: english };

/** The words of what a report says of how firm its ranking is, apart from the other sections: they are loaded with it. */
export function reportDrawWords(language: Language): ReportDrawDictionary {
  return DICTIONARIES[language];
}
