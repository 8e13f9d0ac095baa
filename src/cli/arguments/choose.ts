import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { UsageProblem } from "../problem";
import type { OptionName } from "./options";
import type { Words } from "./splitWords";

/** The option's value, one of `choices`; `null` when it is not given. */
export function chooseOne<Choice extends string>(
  name: OptionName,
  options: Words["options"],
  choices: readonly Choice[],
): Outcome<Choice | null, UsageProblem> {
  const value = options.get(name);
  if (value === undefined) return succeed(null);
  const choice = choices.find((known) => known === value);
  return choice === undefined ? refuse({ code: "not-a-choice", option: `--${name}`, value, choices }) : succeed(choice);
}

/** The option's values, parted by commas, in the order of `choices`; `null` when it is not given. */
export function chooseSome<Choice extends string>(
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
