import type { Output } from "../scoreboard";
import { OUTPUT_ALONE, OUTPUT_PATTERNS } from "../text/vocabulary";
import { correctHeading } from "./correctHeading";

/** A result that a heading names, and the words left over: the criterion it is of, "" when none is named. */
interface OutputName {
  readonly output: Output;
  readonly of: string;
}

/** Reads the name of a result from a folded heading; misspelt ones too; `null` when it names none. `"muc xep loai ket qua"` -> tier of "ket qua". */
export function readOutputName(folded: string): OutputName | null {
  return readExact(correctHeading(folded));
}

function readExact(folded: string): OutputName | null {
  const alone = OUTPUT_ALONE.get(folded);
  if (alone !== undefined) return { output: alone, of: "" };
  for (const { output, first } of OUTPUT_PATTERNS) {
    const match = first.exec(folded);
    if (match !== null) return { output, of: match[1] ?? "" };
  }
  for (const { output, last } of OUTPUT_PATTERNS) {
    const match = last.exec(folded);
    if (match !== null) return { output, of: match[1] ?? "" };
  }
  return null;
}
