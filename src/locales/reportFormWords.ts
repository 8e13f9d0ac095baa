import { reportForm as english } from "./en/reportForm";
import type { Language } from "./index";
import { reportForm as vietnamese } from "./vi/reportForm";

export type ReportFormDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, ReportFormDictionary>> = { vi: vietnamese, en: english };

/** The words of what the user says about a report, apart from the other sections: the pane loads them with it. */
export function reportFormWords(language: Language): ReportFormDictionary {
  return DICTIONARIES[language];
}
