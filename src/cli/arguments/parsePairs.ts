import type { UnitPair } from "../../checking/audit/tables/tablesAudit";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { cleanText } from "../../reading/text/foldText";
import type { UsageProblem } from "../problem";

/** Values of `--pair`, each "earlier name=this year's name". One earlier name means one unit. */
export function parsePairs(values: readonly string[]): Outcome<readonly UnitPair[], UsageProblem> {
  const pairs = new Map<string, UnitPair>();
  for (const value of values) {
    const [written = "", unit = "", ...rest] = value.split("=").map(cleanText);
    if (written === "" || unit === "" || rest.length > 0) return refuse({ code: "pair-form", value });
    const key = written.toLowerCase();
    if (pairs.has(key)) return refuse({ code: "pair-twice", written });
    pairs.set(key, { written, unit });
  }
  return succeed([...pairs.values()]);
}
