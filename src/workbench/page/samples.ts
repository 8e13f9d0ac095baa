import type { Language } from "../../locales";
import { findRubric } from "../../rubric/library";

/** A sample is named after the rubric it is scored against. */
export function sampleTitle(id: string, language: Language): string {
  return findRubric(id)?.title[language] ?? id;
}

export function sampleFile(id: string): string {
  return `${id}.xlsx`;
}
