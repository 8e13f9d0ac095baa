import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { ReportPartKind } from "../../reporting/report/reportChoice";
import { USUAL_DRAWS } from "../../robustness/drawSettings";
import type { DrawSettings } from "../../robustness/drawSettings";
import type { UsageProblem } from "../problem";

const DRAWS = { least: 100, most: 100_000 } as const;
const SEEDS = { least: 0, most: 2 ** 32 - 1 } as const;

interface DrawWords {
  /** Values of `--draws` and `--seed` as written; undefined where they are not given. */
  readonly draws: string | undefined;
  readonly seed: string | undefined;
}

/** How a report's ranking is tried; refused where the report does not say how firm it is. */
export function parseDraws(words: DrawWords, parts: readonly ReportPartKind[]): Outcome<DrawSettings, UsageProblem> {
  const given = (["draws", "seed"] as const).find((name) => words[name] !== undefined);
  if (given !== undefined && !parts.includes("robustness")) {
    return refuse({ code: "draws-without-part", option: `--${given}` });
  }
  const draws = wholeNumber("--draws", words.draws ?? String(USUAL_DRAWS.draws), DRAWS);
  if (!draws.ok) return draws;
  const seed = wholeNumber("--seed", words.seed ?? String(USUAL_DRAWS.seed), SEEDS);
  return seed.ok ? succeed({ ...USUAL_DRAWS, draws: draws.value, seed: seed.value }) : seed;
}

function wholeNumber(
  option: string,
  value: string,
  { least, most }: { readonly least: number; readonly most: number },
): Outcome<number, UsageProblem> {
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  return number >= least && number <= most
    ? succeed(number)
    : refuse({ code: "not-a-whole-number", option, value, least, most });
}
