import { outputsOf } from "../reading/columns/outputsOf";
import type { Output } from "../reading/scoreboard";
import type { ScoringPlan } from "../scoring/plan";
import type { FillRequest } from "./fill";
import type { WantedResult } from "./fillSheet";

/**
 * Every result to be written, children before their parents: totals and percents of parents, tiers and shortfalls of tiered
 * criteria, ranks of ranked ones. Ranks that are formulas read a column of totals, so that they want it too.
 */
export function wantedResults(plan: ScoringPlan, { outputs, mode }: FillRequest): readonly WantedResult[] {
  const compared = plan.ranking.flatMap(({ node, tieBreak }) => [node, ...tieBreak]);
  const needsTotals = outputs.includes("rank") && mode !== "values";
  const isWanted = (node: number, output: Output): boolean =>
    outputs.includes(output) || (output === "total" && needsTotals && compared.includes(node));
  const ranking = plan.ranking.map(({ rule }) => rule);
  return plan.nodes.flatMap((criterion, node) =>
    outputsOf(criterion, ranking)
      .filter((output) => isWanted(node, output))
      .map((output) => ({ node, output })),
  );
}
