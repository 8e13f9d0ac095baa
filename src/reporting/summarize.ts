import type { Finding, Severity } from "../checking/finding";
import type { Evaluation } from "../evaluation/evaluation";
import { indicatorsOf } from "../rubric/tree";
import { countTiers } from "./countTiers";
import { listBelowMinimum } from "./listBelowMinimum";
import { listRanks } from "./listRanks";
import type { Summary } from "./summary";

/** Counts, tier shares, rankings and the units below the lowest band. */
export function summarize({ rubric, findings, units }: Evaluation): Summary {
  return {
    units: units.length,
    submitted: units.filter(({ submitted }) => submitted).length,
    indicators: indicatorsOf(rubric.criteria).length,
    errors: count(findings, "error"),
    warnings: count(findings, "warning"),
    notes: count(findings, "note"),
    tiers: countTiers(rubric, units),
    rankings: listRanks(rubric, units),
    belowMinimum: listBelowMinimum(rubric, units),
  };
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
