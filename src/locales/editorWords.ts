import { editor as english } from "./en/editor";
import type { Language } from "./index";
import { editor as vietnamese } from "./vi/editor";

export type EditorDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, EditorDictionary>> = { vi: vietnamese, en: english };

/** The words of the rubric editor, apart from the other sections: the pane loads them with it. */
export function editorWords(language: Language): EditorDictionary {
  return DICTIONARIES[language];
}
