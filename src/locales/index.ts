import { en } from "./en";
import { vi } from "./vi";
import type { Dictionary } from "./vi";

/** Vietnamese first. */
export const LANGUAGES = ["vi", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

export type { Dictionary };

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { vi, en };

export function dictionary(language: Language): Dictionary {
  return DICTIONARIES[language];
}
