import { type Language, LANGUAGES } from "../locales";
import { storage } from "./storage";

const KEY = "cqdt.language";

/** The language the user chose on this computer; Vietnamese until then, and where the browser keeps nothing. */
export function storedLanguage(): Language {
  return LANGUAGES.find((language) => language === storage()?.getItem(KEY)) ?? "vi";
}

export function storeLanguage(language: Language): void {
  storage()?.setItem(KEY, language);
}
