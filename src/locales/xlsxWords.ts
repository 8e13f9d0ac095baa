import { xlsx as english } from "./en/xlsx";
import type { Language } from "./index";
import { xlsx as vietnamese } from "./vi/xlsx";

/** Why a file cannot be opened or saved, apart from the other words of files: the pane loads them with the report. */
export function xlsxWords(language: Language): typeof vietnamese {
  return language === "en" ? english : vietnamese;
}
