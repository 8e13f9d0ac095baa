import { reportSheets as english } from "./en/reportSheets";
import type { Language } from "./index";
import { reportSheets as vietnamese } from "./vi/reportSheets";

export type ReportSheetDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, ReportSheetDictionary>> = { vi: vietnamese, en: english };

/** The words of report sheets, apart from the other sections: they are loaded with the report. */
export function reportSheetWords(language: Language): ReportSheetDictionary {
  return DICTIONARIES[language];
}
