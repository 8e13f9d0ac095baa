import { fileWords } from "../../locales/fileWords";
import { COMMAND_NAMES } from "../arguments/commandNames";
import type { HelpCommand } from "../command";

/** What there is to do, or what one command can be told. */
export function printHelp({ language, of }: HelpCommand): string {
  const { title, usage, options, more, exitCodes, commands, optionsOf } = fileWords(language).cliHelp;
  if (of !== null) {
    const { synopsis, purpose } = commands[of];
    return `${synopsis}\n\n${purpose}.\n\n${options}\n${optionsOf[of]}\n\n${exitCodes}`;
  }
  const named = COMMAND_NAMES.map((name) => commands[name]);
  const width = Math.max(...named.map(({ synopsis }) => synopsis.length));
  const lines = named.map(({ synopsis, purpose }) => `  ${synopsis.padEnd(width)}   ${purpose}`);
  return [title, "", usage, ...lines, "", more, "", exitCodes].join("\n");
}
