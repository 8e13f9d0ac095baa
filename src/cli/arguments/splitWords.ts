import { parseArgs } from "node:util";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { nearest } from "../../rubric/nearest";
import type { UsageProblem } from "../problem";
import { OPTIONS, REPEATED_OPTIONS } from "./options";
import type { OptionName, RepeatedOption } from "./options";

export interface Words {
  readonly positionals: readonly string[];
  /** A flag's value is `""`. */
  readonly options: ReadonlyMap<OptionName, string>;
  /** Values of the options that may be repeated, in their order. */
  readonly repeated: Readonly<Record<RepeatedOption, readonly string[]>>;
}

/** Tokens instead of parseArgs' own refusals, whose sentences are English and say nothing of what to do. */
export function splitWords(argv: readonly string[]): Outcome<Words, UsageProblem> {
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
    const list = REPEATED_OPTIONS.find((known) => known === name);
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
