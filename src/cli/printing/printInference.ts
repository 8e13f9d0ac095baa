import type { Inference } from "../../inference/inference";
import { describeInference } from "../../locales/describeInference";
import type { Language } from "../../locales";
import type { Rubric } from "../../rubric/rubric";
import { printable } from "./displayWidth";

/** An inference for people, part by part. */
export function printInference(inference: Inference, rubric: Rubric, head: string, language: Language): string {
  const parts = describeInference(inference, rubric, language).map(
    ({ heading, lines }) => `${heading}\n${lines.map((line) => `  ${indented(line)}\n`).join("")}`,
  );
  return [`${printable(head)}\n`, ...parts].join("\n");
}

/** Cell text cannot steer the terminal; the indent stays. */
function indented(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return indent + printable(line.trimStart());
}
