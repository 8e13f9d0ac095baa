import { commands as english } from "./en/commands";
import type { Language } from "./index";
import { commands as vietnamese } from "./vi/commands";

export type CommandDictionary = typeof vietnamese;

const DICTIONARIES: Readonly<Record<Language, CommandDictionary>> = { vi: vietnamese, en: english };

/** What the commands of the ribbon say in the pane, apart from the other sections: the pane loads them with the first command. */
export function commandWords(language: Language): CommandDictionary {
  return DICTIONARIES[language];
}
