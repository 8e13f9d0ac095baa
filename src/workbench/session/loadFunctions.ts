import { CUSTOM_FUNCTIONS } from "../../functions/customFunctions";
import { chooseLanguage } from "../../functions/language";
import type { Language } from "../../locales";
import { registerFunctions } from "../registerFunctions";
import type { FunctionsMetadata } from "../registerFunctions";

const FUNCTIONS = Object.fromEntries(CUSTOM_FUNCTIONS.map(({ id, run }) => [id, run]));

/**
 * Gives the grid the CQDT functions, described in the language; to be awaited before the first file is opened. `false` when
 * their description cannot be loaded from the server.
 */
export async function loadFunctions(language: Language): Promise<boolean> {
  const response = await fetch(`../functions.${language}.json`).catch(() => null);
  if (response?.ok !== true) return false;
  chooseLanguage(language);
  registerFunctions((await response.json()) as FunctionsMetadata, FUNCTIONS);
  return true;
}
