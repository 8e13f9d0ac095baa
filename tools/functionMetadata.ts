import { readFileSync } from "node:fs";
import path from "node:path";
import { parseTree } from "custom-functions-metadata/lib/parseTree";
import type { IFunction } from "custom-functions-metadata/lib/parseTree";
import { dictionary } from "../src/locales/index";
import type { Language } from "../src/locales/index";

/** Where the declarations stand. */
const SOURCE = path.resolve(__dirname, "../src/functions/functions.ts");

interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly IFunction[];
}

/**
 * What Excel reads about the custom functions: shapes from the source, words from the dictionary.
 *
 * @throws when the source breaks a rule of the generator, or a function or parameter has no words.
 */
export function makeFunctionMetadata(language: Language): FunctionsMetadata {
  const parsed = parseTree(readFileSync(SOURCE, "utf8"), SOURCE);
  const errors = parsed.extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const help: Readonly<Record<string, { description: string; parameters: Readonly<Record<string, string>> }>> =
    dictionary(language).functions.help;
  return {
    allowCustomDataForDataTypeAny: true,
    functions: parsed.functions.map((declared) => ({
      ...declared,
      description: wordsFor(help[declared.id]?.description, declared.id, language),
      parameters: declared.parameters.map((parameter) => ({
        ...parameter,
        description: wordsFor(
          help[declared.id]?.parameters[parameter.name],
          `${declared.id}.${parameter.name}`,
          language,
        ),
      })),
    })),
  };
}

function wordsFor(words: string | undefined, what: string, language: Language): string {
  if (words === undefined || words === "") throw new Error(`No ${language} description of ${what}.`);
  return words;
}
