import type { Language } from "../../locales";
import { fileWords } from "../../locales/fileWords";
import type { FileDictionary } from "../../locales/fileWords";
import { findRubric } from "../../rubric/library";

/** A sample is named after the rubric it is scored against, or after the document it shows. */
export function sampleTitle(id: string, language: Language): string {
  const { documents } = fileWords(language).workbench;
  return isDocument(id, documents) ? documents[id] : (findRubric(id)?.title[language] ?? id);
}

export function sampleFile(id: string): string {
  return `${id}.xlsx`;
}

type Documents = FileDictionary["workbench"]["documents"];

function isDocument(id: string, documents: Documents): id is keyof Documents {
  return Object.hasOwn(documents, id);
}
