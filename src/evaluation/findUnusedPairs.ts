import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import { literalKey } from "../reading/text/foldText";
import type { WorkbookAudit } from "./auditWorkbook";
import type { PreviousComparison } from "./previousComparison";

/** Pairs that changed nothing: no row bears the written name, or no unit the other. */
export function findUnusedPairs(
  pairs: readonly UnitPair[],
  { matches }: Pick<WorkbookAudit, "matches">,
  comparisons: readonly PreviousComparison[],
): readonly UnitPair[] {
  const compared = comparisons.flatMap(({ comparison }) => [
    ...comparison.units.flatMap(({ previous }) => (previous?.match === "pair" ? [previous.name] : [])),
    ...comparison.repeated.flatMap(({ names }) => names),
  ]);
  const used = new Set([...matches.map(({ written }) => written), ...compared].map(literalKey));
  return pairs.filter(({ written }) => !used.has(literalKey(written)));
}
