import { EXEMPT } from "../scoring/completeRow";
import type { ScoringPlan } from "../scoring/plan";
import { criterionAt, leavesOf } from "../scoring/planNodes";
import { scoreColumns } from "../scoring/scoreColumns";
import type { ColumnResults } from "../scoring/scoreColumns";
import { findPart } from "./findPart";
import type { Part } from "./findPart";
import { errorOf, fail } from "./functionError";
import type { CellError } from "./functionError";
import { shownText } from "./plainValue";
import type { FunctionProblem } from "./problem";
import { NOT_SUBMITTED, pointsOfCell } from "./readPoints";
import { undecidedTier } from "./undecidedTier";

type Result = number | string | CellError;
type Table = readonly (readonly unknown[])[];

/**
 * All results of a table of units × indicators in leaf order: a row a unit; for every criterion with children, children before
 * their parents and the whole last, its total, its share 0–1, its tier if it has tiers, its rank if it is ranked. "" where a
 * unit submitted nothing or is exempt; an error in the cells above a score that cannot be read. All units are one group.
 */
export function evaluate(name: unknown, table: Table): Result[][] {
  const part = findPart(name);
  const { plan } = part;
  if (part.criterion.children === undefined) return fail({ code: "no-parts", criterion: part.criterion.name });
  refuseLostTieBreaks(part);
  const submitted = new Uint8Array(table.length).fill(1);
  const columns = readColumns(part, table, submitted);
  const results = scoreColumns(plan, columns);
  return table.map((_, unit) =>
    submitted[unit] === 0
      ? new Array<string>(widthOf(plan)).fill("")
      : resultsOf(plan, results, unit, (node, unknown) => explain(part, columns, table, unit, node, unknown)),
  );
}

function readColumns({ plan, rubric }: Part, table: Table, submitted: Uint8Array): readonly Float64Array[] {
  const columns = Array.from({ length: plan.indicatorCount }, () => new Float64Array(table.length));
  table.forEach((row, unit) => {
    if (row.length !== plan.indicatorCount) {
      const criteria = plan.nodes.slice(0, plan.indicatorCount).map((indicator) => indicator.name);
      fail({ code: "wrong-width", expected: plan.indicatorCount, given: row.length, criteria });
    }
    columns.forEach((column, indicator) => {
      const points = pointsOfCell(row[indicator], rubric.marks);
      if (points === NOT_SUBMITTED) submitted[unit] = 0;
      column[unit] = points;
    });
    if (submitted[unit] === 0) for (const column of columns) column[unit] = NaN;
  });
  return columns;
}

function widthOf(plan: ScoringPlan): number {
  const isParent = ({ node }: { readonly node: number }): boolean => node >= plan.indicatorCount;
  const parents = plan.nodes.length - plan.indicatorCount;
  return 2 * parents + plan.tiers.filter(isParent).length + plan.ranking.filter(isParent).length;
}

/** `explain` says why something is unknown: an error, or "" where it is exempt. */
function resultsOf(
  plan: ScoringPlan,
  results: ColumnResults,
  unit: number,
  explain: (node: number, unknown: FunctionProblem) => Result,
): Result[] {
  const row: Result[] = [];
  results.totals.forEach((totals, parent) => {
    const node = plan.indicatorCount + parent;
    const criterion = criterionAt(plan, node);
    const openMaximum: FunctionProblem = { code: "open-maximum", criterion: criterion.name };
    const total = totals[unit] ?? NaN;
    const share = results.percents[parent]?.[unit] ?? NaN;
    row.push(
      Number.isFinite(total) ? total : explain(node, openMaximum),
      Number.isFinite(share) ? share : explain(node, openMaximum),
    );
    plan.tiers.forEach((tier, index) => {
      if (tier.node !== node) return;
      row.push(tier.labels[results.tiers[index]?.[unit] ?? -1] ?? explain(node, undecidedTier(criterion)));
    });
    plan.ranking.forEach((ranking, index) => {
      if (ranking.node !== node) return;
      const rank = results.ranks[index]?.[unit] ?? 0;
      row.push(rank === 0 ? explain(node, openMaximum) : rank);
    });
  });
  return row;
}

/**
 * Why a result of a node is unknown: "" when everything below the node is exempt, an error about a score that cannot be
 * read, else `unknown`.
 */
function explain(
  { plan }: Part,
  columns: readonly Float64Array[],
  table: Table,
  unit: number,
  node: number,
  unknown: FunctionProblem,
): Result {
  const indicators = leavesOf(plan, node);
  const points = indicators.map((indicator) => columns[indicator]?.[unit] ?? NaN);
  if (points.every((value) => value === EXEMPT)) return "";
  const unreadable = indicators[points.findIndex((value) => Number.isNaN(value))];
  if (unreadable === undefined) return errorOf(unknown);
  const text = shownText(table[unit]?.[unreadable]);
  return errorOf({ code: "not-a-score", criterion: criterionAt(plan, unreadable).name, text, row: unit + 1 });
}

/** A part of a tree has no tie-breaking criteria outside it. */
function refuseLostTieBreaks({ plan, criterion }: Part): void {
  for (const { rule, tieBreak } of plan.ranking) {
    const asked = rule.tieBreak ?? [];
    if (rule.ties === "ordinal" && asked.length > tieBreak.length) {
      fail({
        code: "tie-break-outside",
        criterion: criterion.name,
        criteria: asked.filter((id) => !plan.nodeOf.has(id)),
      });
    }
  }
}
