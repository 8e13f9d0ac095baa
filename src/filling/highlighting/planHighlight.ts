import { cellAddress, columnName } from "../../grid/address";
import type { Output, Scoreboard } from "../../reading/scoreboard";
import type { Rubric } from "../../rubric/rubric";
import { COMPARED_DECIMALS } from "../../scoring/compare";
import { limitOfShare, planScoring } from "../../scoring/plan";
import type { Condition, ScoringPlan, TierPlan } from "../../scoring/plan";
import { criterionAt, leavesOf } from "../../scoring/planNodes";
import type { FilledColumn } from "../fill";
import { matching, numeral, quote } from "../formulas/formulaText";
import { runsOf } from "../runs";
import type { HighlightKind, HighlightRequest, HighlightRule } from "./highlight";

/** What the rules are written from. */
interface Table {
  readonly scoreboard: Scoreboard;
  readonly rubric: Rubric;
  readonly plan: ScoringPlan;
  readonly columns: readonly FilledColumn[];
}

/**
 * Conditional formats for a sheet's table, in native formulas over whole columns: rows with the unranked label (the sheet's
 * own result columns and `columns`, those just filled, are known), indicators and totals below the minimum of the lowest band,
 * indicators below the user's threshold. Blanks and texts are never coloured, but for marks that count zero; a row without a
 * unit's name never is.
 */
export function planHighlight(
  scoreboard: Scoreboard,
  rubric: Rubric,
  columns: readonly FilledColumn[],
  request: HighlightRequest,
): readonly HighlightRule[] {
  const plan = planScoring(rubric.criteria, rubric);
  const table = { scoreboard, rubric, plan, columns };
  const rules: HighlightRule[] = [];
  if (request.unranked) rules.push(...plan.tiers.flatMap((tier) => unrankedRules(table, tier)));
  if (request.belowMinimum) rules.push(...plan.tiers.flatMap((tier) => minimumRules(table, tier)));
  const { threshold } = request;
  if (threshold !== null) rules.push(...thresholdRules(table, threshold));
  return rules;
}

/** The whole row for the rubric's root; for a part its own columns, since a unit may be ranked in another part. */
function unrankedRules(table: Table, { node, labels }: TierPlan): readonly HighlightRule[] {
  const tierColumn = resultColumn(table, node, "tier");
  if (tierColumn === null) return [];
  const { layout } = table.scoreboard;
  const formula = `=$${cellAddress(layout.firstRow, tierColumn)}=${quote(labels[labels.length - 1] ?? "")}`;
  const all = [...table.columns, ...layout.outputs].map(({ column }) => column);
  const runs =
    node === table.plan.root
      ? [{ first: layout.firstColumn, last: Math.max(layout.lastColumn, ...all) }]
      : runsOf([...new Set(columnsOfPart(table, node))].sort((one, other) => one - other));
  return runs.map(({ first, last }) => rule(table, "unranked", node, first, last, formula));
}

function columnsOfPart(table: Table, node: number): readonly number[] {
  const { plan, scoreboard, columns } = table;
  const leaves = leavesOf(plan, node).map((leaf) => criterionAt(plan, leaf).id);
  const { id } = criterionAt(plan, node);
  return [
    ...scoreboard.layout.columns.filter(({ criterion }) => leaves.includes(criterion)),
    ...[...scoreboard.layout.outputs, ...columns].filter(({ criterion }) => criterion === id),
  ].map(({ column }) => column);
}

function minimumRules(table: Table, tier: TierPlan): readonly HighlightRule[] {
  const lowest = tier.bands[tier.bands.length - 1] ?? [];
  return lowest.flatMap((condition) => {
    const column = valueColumn(table, condition.node);
    if (column === null || !(condition.limit > 0)) return [];
    return [rule(table, "below-minimum", condition.node, column, column, belowFormula(table, column, condition))];
  });
}

function thresholdRules(table: Table, share: number): readonly HighlightRule[] {
  return table.plan.nodes.slice(0, table.plan.indicatorCount).flatMap((_, leaf) => {
    const column = valueColumn(table, leaf);
    const limit = limitOfShare(share, table.plan.maxima[leaf] ?? NaN);
    if (column === null || !(limit > 0)) return [];
    return [rule(table, "threshold", leaf, column, column, belowFormula(table, column, { limit, exclusive: false }))];
  });
}

/** True for a number below the limit, and for a mark that counts zero, in a row that has a name. */
function belowFormula(
  { scoreboard, rubric }: Table,
  column: number,
  { limit, exclusive }: Pick<Condition, "limit" | "exclusive">,
): string {
  const { firstRow, unitColumn } = scoreboard.layout;
  const cell = cellAddress(firstRow, column);
  const isBelow = `ROUND(${cell},${COMPARED_DECIMALS})${exclusive ? "<=" : "<"}${numeral(limit)}`;
  const zeros = rubric.marks.zero.map((text) => `COUNTIF(${cell},${matching(text)})`).join("+");
  const name = `$${columnName(unitColumn)}${firstRow}`;
  return `=IF(ISTEXT(${name}),IF(ISNUMBER(${cell}),${isBelow},${zeros === "" ? "FALSE" : `${zeros}>0`}),FALSE)`;
}

function rule(
  { scoreboard, plan }: Table,
  kind: HighlightKind,
  node: number,
  first: number,
  last: number,
  formula: string,
): HighlightRule {
  const { firstRow, lastRow } = scoreboard.layout;
  return {
    kind,
    criterion: criterionAt(plan, node).id,
    area: { row: firstRow, column: first, rows: lastRow - firstRow + 1, columns: last - first + 1 },
    formula,
  };
}

/** The column of a node's points: an indicator's own, or a total that the sheet shows; null when there is none. */
function valueColumn(table: Table, node: number): number | null {
  if (node >= table.plan.indicatorCount) return resultColumn(table, node, "total");
  const { id } = criterionAt(table.plan, node);
  return table.scoreboard.layout.columns.find(({ criterion }) => criterion === id)?.column ?? null;
}

function resultColumn({ plan, columns, scoreboard }: Table, node: number, output: Output): number | null {
  const { id } = criterionAt(plan, node);
  const found = [...columns, ...scoreboard.layout.outputs].find(
    (column) => column.criterion === id && column.output === output,
  );
  return found?.column ?? null;
}
