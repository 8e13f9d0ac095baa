import { batch as englishBatch } from "./en/batch";
import { cli as englishCli } from "./en/cli";
import { cliHelp as englishCliHelp } from "./en/cliHelp";
import { workbench as englishWorkbench } from "./en/workbench";
import { xlsx as englishXlsx } from "./en/xlsx";
import type { Language } from "./index";
import { batch } from "./vi/batch";
import { cli } from "./vi/cli";
import { cliHelp } from "./vi/cliHelp";
import { workbench } from "./vi/workbench";
import { xlsx } from "./vi/xlsx";

const vi = { xlsx, cli, cliHelp, batch, workbench };

export type FileDictionary = typeof vi;

const DICTIONARIES: Readonly<Record<Language, FileDictionary>> = {
  vi,
  en: { xlsx: englishXlsx, cli: englishCli, cliHelp: englishCliHelp, batch: englishBatch, workbench: englishWorkbench },
};

/** The words of the doors that open files, command line and workbench; the pane does without them. */
export function fileWords(language: Language): FileDictionary {
  return DICTIONARIES[language];
}
