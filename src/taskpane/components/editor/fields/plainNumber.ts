import type { Language } from "../../../../locales";

/** A number as people type it: with the decimal sign of the language, never grouped. */
export function plainNumber(value: number, language: Language): string {
  const text = String(value);
  return language === "vi" ? text.replace(".", ",") : text;
}
