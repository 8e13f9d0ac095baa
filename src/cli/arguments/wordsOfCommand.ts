import type { Language } from "../../locales";
import type { Words } from "./splitWords";

/** What stands after a command that takes one file. */
export interface WordsOfCommand extends Pick<Words, "options" | "repeated"> {
  readonly file: string;
  readonly language: Language;
}
