import { succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { InferCommand } from "../command";
import type { WordsOfCommand } from "./wordsOfCommand";

export function parseInfer({ file, options, language }: WordsOfCommand): Outcome<InferCommand, never> {
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
