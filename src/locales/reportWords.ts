import { report as english } from "./en/report";
import type { Language } from "./index";
import { report as vietnamese } from "./vi/report";

export type ReportDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, ReportDictionary>> = { vi: vietnamese, en: english };

/** The words of the report, apart from the other sections: the pane loads them with its step. */
export function reportWords(language: Language): ReportDictionary {
  return DICTIONARIES[language];
}
