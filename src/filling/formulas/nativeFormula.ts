import { cellAddress } from "../../grid/address";
import type { Output } from "../../reading/scoreboard";
import { COMPARED_DECIMALS, toDecimal } from "../../scoring/compare";
import type { Condition, TierPlan } from "../../scoring/plan";
import { criterionAt, leavesOf, weightWithin } from "../../scoring/planNodes";
import { filledColumn, indicatorColumn } from "../fillSheet";
import type { FillSheet, FillUnit } from "../fillSheet";
import { all } from "./conditionTerms";
import type { ConditionTerms } from "./conditionTerms";
import { matching, numeral, quote, rowReferences } from "./formulaText";
import { nativeShortfall } from "./nativeShortfall";

/**
 * The same results without CQDT, for every Excel since 2016 and for readers without the add-in. Text that is neither a number
 * nor a mark that counts zero gives #N/A, never a sum that leaves it out; comparisons round at nine decimals, so that a score
 * exactly on a minimum reaches it.
 */
export function nativeFormula(sheet: FillSheet, unit: FillUnit, node: number, output: Exclude<Output, "rank">): string {
  switch (output) {
    case "total":
      return `=${guarded(sheet, unit, node, sum(sheet, unit, node))}`;
    case "percent": {
      const total = totalCell(sheet, unit, node);
      const max = maximum(sheet, unit, node);
      return `=${total === null ? guarded(sheet, unit, node, `(${sum(sheet, unit, node)})/${max}`) : `${total}/${max}`}`;
    }
    case "tier":
      return `=${decided(sheet, unit, node, tierExpression)}`;
    case "shortfall":
      return `=${decided(sheet, unit, node, nativeShortfall)}`;
  }
}

/** The total of a parent as its terms: `SUM(C6:E6,H6)`, with weights `0.3*SUM(C6)+0.7*SUM(D6)`. */
function sum(sheet: FillSheet, unit: FillUnit, node: number): string {
  const byWeight = new Map<number, { columns: number[]; others: string[] }>();
  const add = (child: number, weight: number): void => {
    const terms = byWeight.get(weight) ?? { columns: [], others: [] };
    const total = totalCell(sheet, unit, child);
    const children = sheet.plan.children[child] ?? [];
    if (children.length > 0 && total === null) {
      for (const grandchild of children) add(grandchild, toDecimal(weight * (sheet.plan.weights[grandchild] ?? NaN)));
      return;
    }
    if (total !== null) terms.others.push(total);
    else if (unit.exemptions[child] === "full") terms.others.push(cellOrFull(sheet, unit, child));
    else terms.columns.push(indicatorColumn(sheet, child));
    byWeight.set(weight, terms);
  };
  for (const child of sheet.plan.children[node] ?? []) add(child, sheet.plan.weights[child] ?? NaN);
  return [...byWeight]
    .map(([weight, { columns, others }]) => {
      const all = `SUM(${[...rowReferences(columns, unit.row), ...others].join(",")})`;
      return weight === 1 ? all : `${numeral(weight)}*${all}`;
    })
    .join("+");
}

/** `expression`, or #N/A while an indicator's own cell below the node holds text that does not count zero. */
function guarded(sheet: FillSheet, unit: FillUnit, node: number, expression: string): string {
  const columns = uncheckedLeaves(sheet, unit, node)
    .filter((leaf) => (unit.exemptions[leaf] ?? null) === null)
    .map((leaf) => indicatorColumn(sheet, leaf));
  if (columns.length === 0) return expression;
  return `IF(${areReadable(sheet, rowReferences(columns, unit.row))},${expression},NA())`;
}

/**
 * True while each cell holds a number, nothing or a mark that counts zero. It counts what is there and not what must not be:
 * LibreOffice takes numbers for texts that match `"?*"`.
 */
function areReadable({ zeroTexts }: FillSheet, references: readonly string[]): string {
  const each = (write: (reference: string) => string): readonly string[] => references.map(write);
  const readable = [
    `COUNT(${references.join(",")})`,
    ...each((reference) => `COUNTBLANK(${reference})`),
    ...zeroTexts.flatMap((text) => each((reference) => `COUNTIF(${reference},${matching(text)})`)),
  ];
  return `${readable.join("+")}=${each((reference) => `COLUMNS(${reference})`).join("+")}`;
}

/** The leaves whose cells the node's total reads itself: those below a child with a total cell are checked there. */
function uncheckedLeaves(sheet: FillSheet, unit: FillUnit, node: number): readonly number[] {
  return Array.from(sheet.plan.children[node] ?? []).flatMap((child) => {
    if ((sheet.plan.children[child] ?? []).length === 0) return [child];
    return totalCell(sheet, unit, child) === null ? uncheckedLeaves(sheet, unit, child) : [];
  });
}

/** The maximum in points, less those of exempt indicators whose cells have no number. */
function maximum(sheet: FillSheet, unit: FillUnit, node: number): string {
  const max = numeral(sheet.plan.maxima[node] ?? NaN);
  if (!hasExemptLeaf(sheet, unit, node)) return max;
  const lost = leavesOf(sheet.plan, node)
    .filter((leaf) => unit.exemptions[leaf] === "out")
    .map((leaf) => {
      const points = toDecimal((sheet.plan.maxima[leaf] ?? NaN) * weightWithin(sheet.plan, node, leaf));
      return `-IF(ISNUMBER(${leafCell(sheet, unit, leaf)}),0,${numeral(points)})`;
    });
  return `(${max}${lost.join("")})`;
}

function hasExemptLeaf(sheet: FillSheet, unit: FillUnit, node: number): boolean {
  return leavesOf(sheet.plan, node).some((leaf) => unit.exemptions[leaf] === "out");
}

/** An expression of a node's tiers that shows #N/A while its total is unknown. */
function decided(
  sheet: FillSheet,
  unit: FillUnit,
  node: number,
  write: (tier: TierPlan, terms: ConditionTerms) => string,
): string {
  const tier = sheet.plan.tiers.find((candidate) => candidate.node === node);
  if (tier === undefined) return "NA()";
  const expression = write(tier, conditionTerms(sheet, unit));
  const total = totalCell(sheet, unit, node);
  if (total !== null) return `IF(ISNUMBER(${total}),${expression},NA())`;
  const isLeaf = (sheet.plan.children[node] ?? []).length === 0;
  return isLeaf ? guardedLeaf(sheet, unit, node, expression) : guarded(sheet, unit, node, expression);
}

function guardedLeaf(sheet: FillSheet, unit: FillUnit, leaf: number, expression: string): string {
  return `IF(${areReadable(sheet, [leafCell(sheet, unit, leaf)])},${expression},NA())`;
}

function conditionTerms(sheet: FillSheet, unit: FillUnit): ConditionTerms {
  const value = (node: number): string => {
    const total = totalCell(sheet, unit, node);
    if (total !== null) return total;
    if ((sheet.plan.children[node] ?? []).length > 0) return sum(sheet, unit, node);
    return unit.exemptions[node] === "full" ? cellOrFull(sheet, unit, node) : `SUM(${leafCell(sheet, unit, node)})`;
  };
  const limit = (condition: Condition): string => {
    const { node, share } = condition;
    if (share === null || !hasExemptLeaf(sheet, unit, node)) return numeral(condition.limit);
    return `ROUND(${numeral(share)}*${maximum(sheet, unit, node)},${COMPARED_DECIMALS})`;
  };
  return {
    value,
    limit,
    holds: (condition) => {
      const compared = `ROUND(${value(condition.node)},${COMPARED_DECIMALS})${condition.exclusive ? ">" : ">="}${limit(condition)}`;
      return unit.exemptions[condition.node] === "out"
        ? `OR(NOT(ISNUMBER(${leafCell(sheet, unit, condition.node)})),${compared})`
        : compared;
    },
    nameOf: (node) => criterionAt(sheet.plan, node).name,
    maxOf: (node) => sheet.plan.maxima[node] ?? NaN,
  };
}

function tierExpression(tier: TierPlan, { holds }: ConditionTerms): string {
  return tier.bands.reduceRight(
    (otherwise, conditions, band) => `IF(${all(conditions.map(holds))},${quote(tier.labels[band] ?? "")},${otherwise})`,
    quote(tier.labels[tier.bands.length] ?? ""),
  );
}

function totalCell(sheet: FillSheet, unit: FillUnit, node: number): string | null {
  const column = filledColumn(sheet, node, "total");
  return column === null ? null : cellAddress(unit.row, column);
}

function leafCell(sheet: FillSheet, unit: FillUnit, leaf: number): string {
  return cellAddress(unit.row, indicatorColumn(sheet, leaf));
}

/** The cell of an indicator that counts full: its number, or the maximum while it has none. */
function cellOrFull(sheet: FillSheet, unit: FillUnit, leaf: number): string {
  const cell = leafCell(sheet, unit, leaf);
  return `IF(ISNUMBER(${cell}),${cell},${numeral(sheet.plan.maxima[leaf] ?? NaN)})`;
}
