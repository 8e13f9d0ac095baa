import { rubricSheet as english } from "./en/rubricSheet";
import type { Language } from "./index";
import { rubricSheet } from "./vi/rubricSheet";

export type RubricSheetDictionary = typeof rubricSheet;

const DICTIONARIES: Readonly<Record<Language, RubricSheetDictionary>> = { vi: rubricSheet, en: english };

/** The words of the worksheet that holds a rubric, apart from the other sections: the pane loads them when they are needed. */
export function rubricSheetWords(language: Language): RubricSheetDictionary {
  return DICTIONARIES[language];
}
