import { LANGUAGES } from "../../locales";
import type { Language } from "../../locales";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { nearest } from "../../rubric/nearest";
import type { Command } from "../command";
import type { UsageProblem } from "../problem";
import { chooseOne } from "./choose";
import { COMMAND_NAMES } from "./commandNames";
import type { CommandName } from "./commandNames";
import { OPTIONS_OF } from "./options";
import { parseAudit } from "./parseAudit";
import { parseCopy } from "./parseCopy";
import { parseDraft } from "./parseDraft";
import { parseEvaluate } from "./parseEvaluate";
import { parseInfer } from "./parseInfer";
import { parseReport } from "./parseReport";
import { splitWords } from "./splitWords";
import type { Words } from "./splitWords";
import type { WordsOfCommand } from "./wordsOfCommand";

const OF_ONE_FILE = {
  audit: parseAudit,
  draft: parseDraft,
  infer: parseInfer,
  copy: parseCopy,
  report: parseReport,
} satisfies Partial<Record<CommandName, (words: WordsOfCommand) => Outcome<Command, UsageProblem>>>;

/** Reads the arguments after the program's name. */
export function parseCommand(argv: readonly string[]): Outcome<Command, UsageProblem> {
  const split = splitWords(argv);
  if (!split.ok) return split;
  const { positionals, options } = split.value;
  const asked = chooseOne("lang", options, LANGUAGES);
  if (!asked.ok) return asked;
  const language = asked.value ?? "vi";
  if (options.has("version")) return succeed({ name: "version" });
  const [command] = positionals;
  if (command === undefined) {
    return options.has("help") ? succeed({ name: "help", language, of: null }) : refuse({ code: "no-command" });
  }
  const name = COMMAND_NAMES.find((known) => known === command);
  if (name === undefined) {
    return refuse({ code: "unknown-command", command, near: nearest(command, COMMAND_NAMES, 1)[0] ?? null });
  }
  if (options.has("help")) return succeed({ name: "help", language, of: name });
  const foreign = [...options.keys()].find((option) => !OPTIONS_OF[name].includes(option));
  if (foreign !== undefined) return refuse({ code: "unknown-option", option: `--${foreign}`, near: null });
  return parseNamed(name, split.value, language);
}

/** The language for problems of the arguments themselves: as asked for, where that can be told. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = argv[at] ?? "";
  const value = word.includes("=") ? word.slice(word.indexOf("=") + 1) : argv[at + 1];
  return LANGUAGES.find((language) => at >= 0 && language === value) ?? "vi";
}

function parseNamed(
  name: CommandName,
  { positionals, options, repeated }: Words,
  language: Language,
): Outcome<Command, UsageProblem> {
  const [, file, extra] = positionals;
  if (name === "evaluate") return parseEvaluate(positionals.slice(1), options, language);
  if (name === "rubrics") {
    if (file !== undefined) return refuse({ code: "extra-argument", argument: file });
    return succeed({ name, language, json: options.has("json") });
  }
  if (file === undefined) return refuse({ code: "missing-file", command: name });
  if (extra !== undefined) return refuse({ code: "extra-argument", argument: extra });
  return OF_ONE_FILE[name]({ file, options, repeated, language });
}
