import { succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { DraftCommand } from "../command";
import type { WordsOfCommand } from "./wordsOfCommand";

export function parseDraft({ file, options, language }: WordsOfCommand): Outcome<DraftCommand, never> {
  return succeed({
    name: "draft",
    language,
    json: options.has("json"),
    file,
    sheet: options.get("sheet") ?? null,
    out: options.get("out") ?? null,
  });
}
