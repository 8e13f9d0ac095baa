import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { REPORT_MODES, REPORT_PARTS } from "../../reporting/report/reportChoice";
import type { ReportCommand } from "../command";
import type { UsageProblem } from "../problem";
import { chooseOne, chooseSome } from "./choose";
import { parseDraws } from "./parseDraws";
import { parsePairs } from "./parsePairs";
import { parsePrevious } from "./parsePrevious";
import type { WordsOfCommand } from "./wordsOfCommand";

export function parseReport({
  file,
  options,
  repeated,
  language,
}: WordsOfCommand): Outcome<ReportCommand, UsageProblem> {
  const previous = parsePrevious(options);
  if (!previous.ok) return previous;
  const pairs = parsePairs(repeated.pair);
  if (!pairs.ok) return pairs;
  const parts = chooseSome("parts", options, REPORT_PARTS);
  if (!parts.ok) return parts;
  const draws = parseDraws({ draws: options.get("draws"), seed: options.get("seed") }, parts.value ?? REPORT_PARTS);
  if (!draws.ok) return draws;
  const mode = chooseOne("mode", options, REPORT_MODES);
  if (!mode.ok) return mode;
  const xlsx = options.get("xlsx") ?? null;
  if (xlsx === null && mode.value !== null) return refuse({ code: "mode-without-xlsx" });
  const docx = options.get("docx") ?? null;
  const letter = options.get("letter") ?? null;
  if (docx === null && letter !== null) return refuse({ code: "letter-without-docx" });
  const units = options.get("units") ?? null;
  if (units === null && repeated.unit.length > 0) return refuse({ code: "unit-without-units" });
  return succeed({
    name: "report",
    language,
    json: options.has("json"),
    file,
    rubric: options.get("rubric") ?? null,
    sheet: options.get("sheet") ?? null,
    previous: previous.value,
    earlier: repeated.earlier,
    pairs: pairs.value,
    parts: parts.value ?? (options.has("draws") || options.has("seed") ? REPORT_PARTS : null),
    draws: draws.value,
    docx,
    letter,
    xlsx,
    mode: mode.value,
    units: units === null ? null : { out: units, units: repeated.unit },
  });
}
