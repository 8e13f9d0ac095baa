import type { UnitPair } from "../../checking/audit/tables/tablesAudit";
import type { PreviousComparison } from "../../evaluation/previousComparison";
import { succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { findEarlierYear } from "./earlierYear";
import type { EvaluatedFile } from "../evaluateFile";
import type { CliProblem } from "../problem";

/** The board beside each of several earlier years, a file each, latest first; of years that are not known nothing is counted. */
export async function findYearsBefore(
  evaluated: EvaluatedFile,
  files: readonly string[],
  pairs: readonly UnitPair[],
): Promise<Outcome<readonly PreviousComparison[], CliProblem>> {
  const found: PreviousComparison[] = [];
  for (const file of files) {
    const earlier = await findEarlierYear(evaluated, { file, sheet: null, rubric: null }, pairs);
    if (!earlier.ok) return earlier;
    if (earlier.value.previous !== null) found.push(earlier.value.previous);
  }
  return succeed(found.sort((one, other) => (other.year ?? 0) - (one.year ?? 0)));
}
