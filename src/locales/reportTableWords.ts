import { reportTables as english } from "./en/reportTables";
import type { Language } from "./index";
import { reportTables as vietnamese } from "./vi/reportTables";

export type ReportTableDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, ReportTableDictionary>> = { vi: vietnamese, en: english };

/** The words of a report's tables and charts, apart from the other sections: they are loaded with it. */
export function reportTableWords(language: Language): ReportTableDictionary {
  return DICTIONARIES[language];
}
