import { FILL_MODES } from "../../filling/fill";
import type { Language } from "../../locales";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { EvaluateCommand } from "../command";
import type { UsageProblem } from "../problem";
import { chooseOne } from "./choose";
import type { Words } from "./splitWords";

export function parseEvaluate(
  paths: readonly string[],
  options: Words["options"],
  language: Language,
): Outcome<EvaluateCommand, UsageProblem> {
  const [path, ...others] = paths;
  if (path === undefined) return refuse({ code: "missing-file", command: "evaluate" });
  const mode = chooseOne("mode", options, FILL_MODES);
  if (!mode.ok) return mode;
  const out = options.get("out") ?? null;
  const summary = options.get("summary") ?? null;
  if (out === null && options.has("mode")) return refuse({ code: "mode-without-out" });
  if (out === null && summary === null && options.has("force")) return refuse({ code: "force-without-target" });
  return succeed({
    name: "evaluate",
    language,
    json: options.has("json"),
    paths: [path, ...others],
    rubric: options.get("rubric") ?? null,
    sheet: options.get("sheet") ?? null,
    out,
    mode: mode.value,
    summary,
    force: options.has("force"),
  });
}
