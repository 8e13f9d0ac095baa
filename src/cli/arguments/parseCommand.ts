import { parseArgs } from "node:util";
import { FILL_MODES } from "../../filling/fill";
import { LANGUAGES } from "../../locales";
import type { Language } from "../../locales";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { COPY_KINDS } from "../../recipients/recipientCopy";
import { nearest } from "../../rubric/nearest";
import { REPORT_MODES, REPORT_PARTS } from "../../reporting/report/reportChoice";
import type { Command, PreviousAsked } from "../command";
import { parseDraws } from "./parseDraws";
import { parsePairs } from "./parsePairs";
import type { UsageProblem } from "../problem";

const COMMANDS = ["evaluate", "audit", "draft", "infer", "copy", "report", "rubrics"] as const;

const OPTIONS = {
  rubric: { type: "string" },
  sheet: { type: "string" },
  out: { type: "string" },
  mode: { type: "string" },
  summary: { type: "string" },
  force: { type: "boolean" },
  text: { type: "string" },
  previous: { type: "string" },
  "previous-sheet": { type: "string" },
  "previous-rubric": { type: "string" },
  earlier: { type: "string" },
  pair: { type: "string" },
  values: { type: "boolean" },
  formulas: { type: "boolean" },
  parts: { type: "string" },
  draws: { type: "string" },
  seed: { type: "string" },
  docx: { type: "string" },
  letter: { type: "string" },
  xlsx: { type: "string" },
  units: { type: "string" },
  unit: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type OptionName = keyof typeof OPTIONS;

const REPEATED = ["pair", "unit", "earlier"] as const;

type RepeatedOption = (typeof REPEATED)[number];

const OPTIONS_OF: Readonly<Record<(typeof COMMANDS)[number], readonly OptionName[]>> = {
  evaluate: ["rubric", "sheet", "out", "mode", "summary", "force", "lang", "json"],
  audit: ["rubric", "sheet", "text", "previous", "previous-sheet", "previous-rubric", "pair", "lang", "json"],
  draft: ["sheet", "out", "lang", "json"],
  infer: ["rubric", "sheet", "out", "lang", "json"],
  copy: ["values", "formulas", "out", "lang"],
  report: [
    "rubric",
    "sheet",
    "previous",
    "previous-sheet",
    "previous-rubric",
    "earlier",
    "pair",
    "parts",
    "draws",
    "seed",
    "docx",
    "letter",
    "xlsx",
    "mode",
    "units",
    "unit",
    "lang",
    "json",
  ],
  rubrics: ["lang", "json"],
};

interface Words {
  readonly positionals: readonly string[];
  /** A flag's value is `""`. */
  readonly options: ReadonlyMap<OptionName, string>;
  /** Values of the options that may be repeated, in their order. */
  readonly repeated: Readonly<Record<RepeatedOption, readonly string[]>>;
}

/** Reads the arguments after the program's name. */
export function parseCommand(argv: readonly string[]): Outcome<Command, UsageProblem> {
  const split = splitWords(argv);
  if (!split.ok) return split;
  const { positionals, options, repeated } = split.value;
  const asked = chosen("lang", options, LANGUAGES);
  if (!asked.ok) return asked;
  const language = asked.value ?? "vi";
  if (options.has("version")) return succeed({ name: "version" });
  if (options.has("help")) return succeed({ name: "help", language });
  const [command, ...files] = positionals;
  if (command === undefined) return refuse({ code: "no-command" });
  const name = COMMANDS.find((known) => known === command);
  if (name === undefined) {
    return refuse({ code: "unknown-command", command, near: nearest(command, COMMANDS, 1)[0] ?? null });
  }
  const foreign = [...options.keys()].find((option) => !OPTIONS_OF[name].includes(option));
  if (foreign !== undefined) return refuse({ code: "unknown-option", option: `--${foreign}`, near: null });
  switch (name) {
    case "rubrics":
      return rubricsCommand(files, options, language);
    case "audit":
      return auditCommand(files, options, repeated, language);
    case "draft":
      return draftCommand(files, options, language);
    case "infer":
      return inferCommand(files, options, language);
    case "copy":
      return copyCommand(files, options, language);
    case "report":
      return reportCommand(files, options, repeated, language);
    case "evaluate":
      return evaluateCommand(files, options, language);
  }
}

/** The language for problems of the arguments themselves: as asked for, where that can be told. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = argv[at] ?? "";
  const value = word.includes("=") ? word.slice(word.indexOf("=") + 1) : argv[at + 1];
  return LANGUAGES.find((language) => at >= 0 && language === value) ?? "vi";
}

function rubricsCommand(
  files: readonly string[],
  options: Words["options"],
  language: Language,
): Outcome<Command, UsageProblem> {
  if (files[0] !== undefined) return refuse({ code: "extra-argument", argument: files[0] });
  return succeed({ name: "rubrics", language, json: options.has("json") });
}

function auditCommand(
  [file, extra]: readonly string[],
  options: Words["options"],
  repeated: Words["repeated"],
  language: Language,
): Outcome<Command, UsageProblem> {
  if (file === undefined) return refuse({ code: "missing-file", command: "audit" });
  if (extra !== undefined) return refuse({ code: "extra-argument", argument: extra });
  const previous = previousAsked(options);
  if (!previous.ok) return previous;
  const named = parsePairs(repeated.pair);
  if (!named.ok) return named;
  return succeed({
    name: "audit",
    language,
    json: options.has("json"),
    file,
    rubric: options.get("rubric") ?? null,
    sheet: options.get("sheet") ?? null,
    text: options.get("text") ?? null,
    previous: previous.value,
    pairs: named.value,
  });
}

function previousAsked(options: Words["options"]): Outcome<PreviousAsked | null, UsageProblem> {
  const file = options.get("previous") ?? null;
  const sheet = options.get("previous-sheet") ?? null;
  const rubric = options.get("previous-rubric") ?? null;
  if (file === null && sheet === null) {
    return rubric === null ? succeed(null) : refuse({ code: "previous-rubric-alone" });
  }
  return succeed({ file, sheet, rubric });
}

function draftCommand(
  [file, extra]: readonly string[],
  options: Words["options"],
  language: Language,
): Outcome<Command, UsageProblem> {
  if (file === undefined) return refuse({ code: "missing-file", command: "draft" });
  if (extra !== undefined) return refuse({ code: "extra-argument", argument: extra });
  const sheet = options.get("sheet") ?? null;
  return succeed({ name: "draft", language, json: options.has("json"), file, sheet, out: options.get("out") ?? null });
}

function inferCommand(
  [file, extra]: readonly string[],
  options: Words["options"],
  language: Language,
): Outcome<Command, UsageProblem> {
  if (file === undefined) return refuse({ code: "missing-file", command: "infer" });
  if (extra !== undefined) return refuse({ code: "extra-argument", argument: extra });
  return succeed({
    name: "infer",
    language,
    json: options.has("json"),
    file,
    rubric: options.get("rubric") ?? null,
    sheet: options.get("sheet") ?? null,
    out: options.get("out") ?? null,
  });
}

function copyCommand(
  [file, extra]: readonly string[],
  options: Words["options"],
  language: Language,
): Outcome<Command, UsageProblem> {
  if (file === undefined) return refuse({ code: "missing-file", command: "copy" });
  if (extra !== undefined) return refuse({ code: "extra-argument", argument: extra });
  const [kind, ...others] = COPY_KINDS.filter((known) => options.has(known));
  if (kind === undefined || others.length > 0) return refuse({ code: "copy-kind" });
  const out = options.get("out");
  if (out === undefined) return refuse({ code: "copy-without-out" });
  return succeed({ name: "copy", language, file, kind, out });
}

function reportCommand(
  [file, extra]: readonly string[],
  options: Words["options"],
  repeated: Words["repeated"],
  language: Language,
): Outcome<Command, UsageProblem> {
  if (file === undefined) return refuse({ code: "missing-file", command: "report" });
  if (extra !== undefined) return refuse({ code: "extra-argument", argument: extra });
  const previous = previousAsked(options);
  if (!previous.ok) return previous;
  const named = parsePairs(repeated.pair);
  if (!named.ok) return named;
  const parts = listed("parts", options, REPORT_PARTS);
  if (!parts.ok) return parts;
  const draws = parseDraws({ draws: options.get("draws"), seed: options.get("seed") }, parts.value ?? REPORT_PARTS);
  if (!draws.ok) return draws;
  const mode = chosen("mode", options, REPORT_MODES);
  if (!mode.ok) return mode;
  const xlsx = options.get("xlsx") ?? null;
  if (xlsx === null && mode.value !== null) return refuse({ code: "mode-without-xlsx" });
  const docx = options.get("docx") ?? null;
  const letter = options.get("letter") ?? null;
  if (docx === null && letter !== null) return refuse({ code: "letter-without-docx" });
  const units = options.get("units") ?? null;
  if (units === null && repeated.unit.length > 0) return refuse({ code: "unit-without-units" });
  return succeed({
    name: "report",
    language,
    json: options.has("json"),
    file,
    rubric: options.get("rubric") ?? null,
    sheet: options.get("sheet") ?? null,
    previous: previous.value,
    earlier: repeated.earlier,
    pairs: named.value,
    parts: parts.value ?? (options.has("draws") || options.has("seed") ? REPORT_PARTS : null),
    draws: draws.value,
    docx,
    letter,
    xlsx,
    mode: mode.value,
    units: units === null ? null : { out: units, units: repeated.unit },
  });
}

/** The option's values, parted by commas; `null` when it is not given. */
function listed<Choice extends string>(
  name: OptionName,
  options: Words["options"],
  choices: readonly Choice[],
): Outcome<readonly Choice[] | null, UsageProblem> {
  const value = options.get(name);
  if (value === undefined) return succeed(null);
  const words = value.split(",").map((word) => word.trim());
  const foreign = words.find((word) => !choices.some((choice) => choice === word));
  if (foreign !== undefined) return refuse({ code: "not-a-choice", option: `--${name}`, value: foreign, choices });
  return succeed(choices.filter((choice) => words.includes(choice)));
}

function evaluateCommand(
  [path, ...paths]: readonly string[],
  options: Words["options"],
  language: Language,
): Outcome<Command, UsageProblem> {
  if (path === undefined) return refuse({ code: "missing-file", command: "evaluate" });
  const mode = chosen("mode", options, FILL_MODES);
  if (!mode.ok) return mode;
  const out = options.get("out") ?? null;
  const summary = options.get("summary") ?? null;
  if (out === null && options.has("mode")) return refuse({ code: "mode-without-out" });
  if (out === null && summary === null && options.has("force")) return refuse({ code: "force-without-target" });
  return succeed({
    name: "evaluate",
    language,
    json: options.has("json"),
    paths: [path, ...paths],
    rubric: options.get("rubric") ?? null,
    sheet: options.get("sheet") ?? null,
    out,
    mode: mode.value,
    summary,
    force: options.has("force"),
  });
}

/** The option's value, `null` when it is not given. */
function chosen<Choice extends string>(
  name: OptionName,
  options: Words["options"],
  choices: readonly Choice[],
): Outcome<Choice | null, UsageProblem> {
  const value = options.get(name);
  if (value === undefined) return succeed(null);
  const choice = choices.find((known) => known === value);
  return choice === undefined ? refuse({ code: "not-a-choice", option: `--${name}`, value, choices }) : succeed(choice);
}

/** Tokens instead of parseArgs' own refusals, whose sentences are English and say nothing of what to do. */
function splitWords(argv: readonly string[]): Outcome<Words, UsageProblem> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const options = new Map<OptionName, string>();
  const repeated: Record<RepeatedOption, string[]> = { pair: [], unit: [], earlier: [] };
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = token.rawName;
    const name = optionName(token.name);
    if (name === null) {
      return refuse({ code: "unknown-option", option, near: nearest(token.name, Object.keys(OPTIONS), 1)[0] ?? null });
    }
    const list = REPEATED.find((known) => known === name);
    if (options.has(name) && list === undefined) return refuse({ code: "repeated-option", option });
    if (OPTIONS[name].type === "boolean") {
      if (token.value !== undefined) return refuse({ code: "needless-value", option });
      options.set(name, "");
    } else {
      const isMissing =
        token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("-"));
      if (isMissing) return refuse({ code: "missing-value", option });
      options.set(name, token.value);
      if (list !== undefined) repeated[list].push(token.value);
    }
  }
  return succeed({ positionals, options, repeated });
}

function optionName(name: string): OptionName | null {
  return Object.hasOwn(OPTIONS, name) ? (name as OptionName) : null;
}
