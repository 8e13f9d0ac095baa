import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { COPY_KINDS } from "../../recipients/recipientCopy";
import type { CopyCommand } from "../command";
import type { UsageProblem } from "../problem";
import type { WordsOfCommand } from "./wordsOfCommand";

export function parseCopy({ file, options, language }: WordsOfCommand): Outcome<CopyCommand, UsageProblem> {
  const [kind, ...others] = COPY_KINDS.filter((known) => options.has(known));
  if (kind === undefined || others.length > 0) return refuse({ code: "copy-kind" });
  const out = options.get("out");
  if (out === undefined) return refuse({ code: "copy-without-out" });
  return succeed({ name: "copy", language, file, kind, out });
}
