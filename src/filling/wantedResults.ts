import type { Output } from "../reading/scoreboard";
import type { ScoringPlan } from "../scoring/plan";
import type { FillRequest } from "./fill";
import type { WantedResult } from "./fillSheet";

/** A criterion's results in the order of their columns. */
const ORDER: readonly Output[] = ["total", "percent", "tier", "rank", "shortfall"];

/**
 * Every result to be written, children before their parents: totals and percents of parents, tiers and shortfalls of tiered
 * criteria, ranks of ranked ones. Ranks that are formulas read a column of totals, so that they want it too.
 */
export function wantedResults(plan: ScoringPlan, { outputs, mode }: FillRequest): readonly WantedResult[] {
  const compared = plan.ranking.flatMap(({ node, tieBreak }) => [node, ...tieBreak]);
  const needsTotal = (node: number): boolean =>
    outputs.includes("rank") && mode !== "values" && compared.includes(node);
  const isWanted = (node: number, output: Output): boolean => {
    const isParent = (plan.children[node] ?? []).length > 0;
    switch (output) {
      case "total":
        return isParent && (outputs.includes("total") || needsTotal(node));
      case "percent":
        return isParent && outputs.includes("percent");
      case "tier":
      case "shortfall":
        return outputs.includes(output) && plan.tiers.some((tier) => tier.node === node);
      case "rank":
        return outputs.includes("rank") && plan.ranking.some((ranking) => ranking.node === node);
    }
  };
  return plan.nodes.flatMap((_, node) =>
    ORDER.filter((output) => isWanted(node, output)).map((output) => ({ node, output })),
  );
}
