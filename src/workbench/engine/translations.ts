import { setTranslationMethod } from "@odoo/o-spreadsheet";
import type { Language } from "../../locales";
import { VIETNAMESE_WORDS } from "./vietnameseWords";

let language: Language = "vi";

/** Chooses the language of the grid's own words; it shows at the grid's next drawing. */
export function setEngineLanguage(chosen: Language): void {
  language = chosen;
}

/** The grid's word in the chosen language; English where there is no Vietnamese. The grid fills `%s` in itself. */
export function engineWord(text: string): string {
  return language === "vi" ? (VIETNAMESE_WORDS[text] ?? text) : text;
}

/** To be called before the first model is made. */
export function translateEngine(): void {
  setTranslationMethod((...[text]) => engineWord(text));
}
