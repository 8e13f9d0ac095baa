import { summarize } from "../reporting/summarize";
import { criterionName } from "../rubric/tree";
import type { EvaluatedSummary, UnitTotal } from "./batchContract";
import type { Evaluation } from "./evaluation";

/** An evaluated file in one row; `copy` is the filled copy of it that was written. */
export function summarizeFile(evaluation: Evaluation, file: string, copy: string | null): EvaluatedSummary {
  const { rubric, scoreboard } = evaluation;
  const { units, submitted, errors, warnings, tiers } = summarize(evaluation);
  return {
    file,
    status: "evaluated",
    sheet: scoreboard.layout.sheet,
    rubric: rubric.id,
    units,
    submitted,
    errors,
    warnings,
    ...extremes(evaluation),
    tiers: tiers.map((shares) => ({
      criterion: shares.criterion,
      name: criterionName(rubric.criteria, shares.criterion),
      tiers: shares.tiers.map(({ label, count }) => ({ label, count })),
    })),
    copy,
  };
}

function extremes({ rubric, units }: Evaluation): {
  readonly best: UnitTotal | null;
  readonly worst: UnitTotal | null;
} {
  let best: UnitTotal | null = null;
  let worst: UnitTotal | null = null;
  for (const { name, totals, scores } of units) {
    const total = totals[rubric.criteria.id] ?? scores[rubric.criteria.id] ?? null;
    if (total === null) continue;
    if (best === null || total > best.total) best = { unit: name, total };
    if (worst === null || total < worst.total) worst = { unit: name, total };
  }
  return { best, worst };
}
