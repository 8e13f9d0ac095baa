import { succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { AuditCommand } from "../command";
import type { UsageProblem } from "../problem";
import { parsePairs } from "./parsePairs";
import { parsePrevious } from "./parsePrevious";
import type { WordsOfCommand } from "./wordsOfCommand";

export function parseAudit({ file, options, repeated, language }: WordsOfCommand): Outcome<AuditCommand, UsageProblem> {
  const previous = parsePrevious(options);
  if (!previous.ok) return previous;
  const pairs = parsePairs(repeated.pair);
  if (!pairs.ok) return pairs;
  return succeed({
    name: "audit",
    language,
    json: options.has("json"),
    file,
    rubric: options.get("rubric") ?? null,
    sheet: options.get("sheet") ?? null,
    text: options.get("text") ?? null,
    previous: previous.value,
    pairs: pairs.value,
  });
}
