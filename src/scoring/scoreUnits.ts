import type { Scoreboard, UnitRow } from "../reading/scoreboard";
import type { Rubric } from "../rubric/rubric";
import { completeRow } from "./completeRow";
import type { RowValues } from "./completeRow";
import { groupNumbers } from "./groupNumbers";
import { isSubmitted } from "./isSubmitted";
import { planScoring } from "./plan";
import type { ScoringPlan } from "./plan";
import { criterionAt } from "./planNodes";
import { pointColumns } from "./pointColumns";
import type { Shortfall, UnitResult } from "./results";
import { scoreColumns } from "./scoreColumns";
import type { ColumnResults } from "./scoreColumns";
import { shortfall } from "./shortfall";

/** Scores every unit of a scoreboard, in sheet order. Maxima the rubric leaves open stay unknown: see `resolveMaxima`. */
export function scoreUnits(scoreboard: Scoreboard, rubric: Rubric): readonly UnitResult[] {
  const plan = planScoring(rubric.criteria, rubric);
  const columns = pointColumns(plan, scoreboard, rubric);
  const unitGroups = scoreboard.units.map(({ group }) => group);
  const groups = plan.ranking.map(({ rule }) => groupNumbers(unitGroups, rule));
  const results = scoreColumns(plan, columns, { groups });
  return scoreboard.units.map((unit, row) => {
    const points = columns.map((column) => column[row] ?? NaN);
    return unitResult(plan, results, unit, row, isSubmitted(unit, scoreboard.scores[row] ?? []) ? points : null);
  });
}

function unitResult(
  plan: ScoringPlan,
  results: ColumnResults,
  unit: UnitRow,
  row: number,
  points: readonly number[] | null,
): UnitResult {
  const indicators = plan.nodes.slice(0, plan.indicatorCount);
  const parents = plan.nodes.slice(plan.indicatorCount);
  const values = points === null ? null : completeRow(plan, points);
  return {
    name: unit.name,
    row: unit.row,
    group: unit.group,
    submitted: points !== null,
    scores: Object.fromEntries(indicators.map(({ id }, indicator) => [id, finiteOrNull(points?.[indicator])])),
    totals: Object.fromEntries(parents.map(({ id }, parent) => [id, finiteOrNull(results.totals[parent]?.[row])])),
    percents: Object.fromEntries(parents.map(({ id }, parent) => [id, finiteOrNull(results.percents[parent]?.[row])])),
    tiers: Object.fromEntries(
      plan.tiers.map(({ node, labels }, tier) => [
        criterionAt(plan, node).id,
        labels[results.tiers[tier]?.[row] ?? -1] ?? null,
      ]),
    ),
    ranks: Object.fromEntries(
      plan.ranking.map(({ node }, ranking) => [criterionAt(plan, node).id, rankOrNull(results.ranks[ranking]?.[row])]),
    ),
    shortfalls: shortfallsOf(plan, values),
  };
}

function shortfallsOf(plan: ScoringPlan, values: RowValues | null): Readonly<Record<string, readonly Shortfall[]>> {
  return Object.fromEntries(
    plan.tiers.map((tier) => [criterionAt(plan, tier.node).id, values === null ? [] : shortfall(plan, tier, values)]),
  );
}

function finiteOrNull(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function rankOrNull(value: number | undefined): number | null {
  return value === undefined || value === 0 ? null : value;
}
