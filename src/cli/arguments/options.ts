import type { CommandName } from "./commandNames";

/** Every option, in the form `parseArgs` takes. */
export const OPTIONS = {
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

export type OptionName = keyof typeof OPTIONS;

export const REPEATED_OPTIONS = ["pair", "unit", "earlier"] as const;

export type RepeatedOption = (typeof REPEATED_OPTIONS)[number];

/** `--help` and `--version` go with any command, and with none. */
export const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
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
