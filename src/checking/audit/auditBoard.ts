import { cellAddress } from "../../grid/address";
import type { CellValue, Grid } from "../../grid/grid";
import { numberFormatAt, valueAt } from "../../grid/grid";
import { scoreReader } from "../../reading/cells/readScore";
import type { Output, Scoreboard, UnitRow } from "../../reading/scoreboard";
import type { Exemption, Rubric } from "../../rubric/rubric";
import { criteriaOf, findCriterion } from "../../rubric/tree";
import { toDecimal } from "../../scoring/compare";
import { completeRow, EXEMPT } from "../../scoring/completeRow";
import type { RowValues } from "../../scoring/completeRow";
import { exemptionOf, exemptionsOf } from "../../scoring/exemptions";
import { isSubmitted } from "../../scoring/isSubmitted";
import { planScoring } from "../../scoring/plan";
import type { ScoringPlan } from "../../scoring/plan";
import { pointsOf } from "../../scoring/pointsOf";
import type { Score } from "../../scoring/results";
import { givenTree } from "./givenTree";
import { commonDecimals, cutOffNumber, readCellNumber, shownNumber } from "./shownNumber";
import type { ShownNumber } from "./shownNumber";
import { subtreeOf } from "./tables/subtreeOf";

/** One unit's points by node: from the numbers as printed, and the least and most they may have been before rounding. */
export interface Estimate {
  readonly value: RowValues;
  readonly low: RowValues;
  readonly high: RowValues;
}

export interface AuditedUnit {
  readonly unit: UnitRow;
  readonly index: number;
  readonly submitted: boolean;
  /** What the cells of the indicators say, by node. */
  readonly scores: readonly Score[];
  /** Totals as printed, by node; null where none is. */
  readonly printed: readonly (ShownNumber | null)[];
  /** Everything from the scores. */
  readonly recomputed: Estimate;
  /** Each total from what is printed one step below it. */
  readonly step: Estimate;
  /** Totals as printed; where one is not, from what is printed below it. */
  readonly shown: Estimate;
}

/** What every part of the audit sees. */
export interface AuditBoard {
  readonly grid: Grid;
  readonly scoreboard: Scoreboard;
  readonly rubric: Rubric;
  /** Of the tree as far as the table shows it. */
  readonly plan: ScoringPlan;
  readonly units: readonly AuditedUnit[];
  /** 1-based column of each node's points: an indicator's score, a parent's printed total; null where there is none. */
  readonly pointsColumns: readonly (number | null)[];
  /** 1-based column of a result; null where the table has none. */
  columnOf(criterion: string, output: Output): number | null;
}

/** What is taken for granted of how a table's scores were printed: rounded, or cut off after their last digit. */
export type ScorePrint = "rounded" | "cut-off";

export function openAudit(
  grid: Grid,
  read: Scoreboard,
  rubric: Rubric,
  scorePrint: ScorePrint = "rounded",
): AuditBoard {
  const scoreboard = nameResults(read, rubric);
  const { columns, outputs } = scoreboard.layout;
  const outputColumns = new Map(outputs.map(({ criterion, output, column }) => [`${criterion}/${output}`, column]));
  const columnOf = (criterion: string, output: Output): number | null =>
    outputColumns.get(`${criterion}/${output}`) ?? null;
  const totals = outputs.filter(({ output }) => output === "total").map(({ criterion }) => criterion);
  const scored = new Map(columns.map(({ criterion, column }) => [criterion, column]));
  const plan = planScoring(givenTree(rubric.criteria, new Set(scored.keys()), new Set(totals)), rubric);
  const pointsColumns = plan.nodes.map(({ id }) => scored.get(id) ?? columnOf(id, "total"));
  return {
    grid,
    scoreboard,
    rubric,
    plan,
    units: openUnits(grid, scoreboard, rubric, plan, pointsColumns, scorePrint),
    pointsColumns,
    columnOf,
  };
}

/** In a table of one part of the tree alone, a "Tổng điểm" that names no criterion is that part's. */
function nameResults(scoreboard: Scoreboard, rubric: Rubric): Scoreboard {
  const { layout } = scoreboard;
  const root = rubric.criteria;
  const part = findCriterion(
    root,
    subtreeOf(
      root,
      layout.columns.map(({ criterion }) => criterion),
    ),
  );
  if (part === undefined || part === root) return scoreboard;
  const within = new Set(criteriaOf(part).map(({ id }) => id));
  const isOfPart = layout.outputs.every(({ criterion }) => criterion === root.id || within.has(criterion));
  const isNamed = layout.outputs.some(({ criterion, output }) => criterion === part.id && output === "total");
  if (!isOfPart || isNamed) return scoreboard;
  const outputs = layout.outputs.map((output) =>
    output.criterion === root.id ? { ...output, criterion: part.id } : output,
  );
  return { ...scoreboard, layout: { ...layout, outputs } };
}

/** The value of a unit's cell, with its address. */
export function cellOf(
  { grid }: AuditBoard,
  { unit }: AuditedUnit,
  column: number,
): { readonly cell: string; readonly printed: CellValue; readonly numberFormat: string } {
  return {
    cell: cellAddress(unit.row, column),
    printed: valueAt(grid, unit.row, column),
    numberFormat: numberFormatAt(grid, unit.row, column),
  };
}

/** Whether a node is a criterion whose total is printed above others' points. */
export function isPrintedParent({ plan, pointsColumns }: AuditBoard, node: number): boolean {
  return node >= plan.indicatorCount && pointsColumns[node] !== null;
}

function openUnits(
  grid: Grid,
  { units, scores }: Scoreboard,
  rubric: Rubric,
  plan: ScoringPlan,
  pointsColumns: readonly (number | null)[],
  scorePrint: ScorePrint,
): readonly AuditedUnit[] {
  const readScore = scoreReader(rubric.marks);
  const exemptions = exemptionsOf(rubric);
  const decimals = decimalsByNode(grid, units, plan, pointsColumns);
  return units.map((unit, index) => {
    const cells = pointsColumns.map((column): Score | null =>
      column === null ? null : readScore(valueAt(grid, unit.row, column)),
    );
    const submitted = isSubmitted(unit, scores[index] ?? []);
    const own = exemptions.get(unit.rosterName ?? "");
    const figures = cells.map((score, node): ShownNumber | null => {
      if (score === null || !submitted) return null;
      if (node >= plan.indicatorCount) return printedTotal(score, decimals[node] ?? 0);
      const column = pointsColumns[node] ?? 0;
      const shown = readCellNumber(valueAt(grid, unit.row, column), numberFormatAt(grid, unit.row, column));
      const digits = Math.max(decimals[node] ?? 0, shown?.decimals ?? 0);
      const exemption = exemptionOf(score, own?.get(plan.nodes[node]?.id ?? ""));
      return scoreFigure(score, exemption, digits, plan.maxima[node] ?? NaN, scorePrint);
    });
    const recomputed = recompute(plan, figures);
    return {
      unit,
      index,
      submitted,
      scores: cells.slice(0, plan.indicatorCount).map((score) => score ?? { kind: "blank" }),
      printed: figures.map((figure, node) => (node < plan.indicatorCount ? null : figure)),
      recomputed,
      ...sumPrinted(plan, figures, recomputed),
    };
  });
}

/** Decimals by node: one number for all scores of the table, one for each column of totals. */
function decimalsByNode(
  grid: Grid,
  units: readonly UnitRow[],
  plan: ScoringPlan,
  pointsColumns: readonly (number | null)[],
): readonly number[] {
  const shown = pointsColumns.map((column) =>
    column === null
      ? []
      : units.flatMap(
          ({ row }) => readCellNumber(valueAt(grid, row, column), numberFormatAt(grid, row, column))?.decimals ?? [],
        ),
  );
  const ofScores = commonDecimals(shown.slice(0, plan.indicatorCount).flat());
  return shown.map((decimals, node) => (node < plan.indicatorCount ? ofScores : commonDecimals(decimals)));
}

function scoreFigure(
  score: Score,
  exemption: Exemption | null,
  decimals: number,
  max: number,
  scorePrint: ScorePrint,
): ShownNumber | null {
  if (exemption !== null) return exactly(exemption === "full" ? max : EXEMPT);
  if (score.kind !== "number") return exactly(pointsOf(score));
  const shown = (scorePrint === "rounded" ? shownNumber : cutOffNumber)(score.points, decimals);
  return {
    ...shown,
    low: score.points >= 0 ? Math.max(0, shown.low) : shown.low,
    high: score.points <= max ? Math.min(max, shown.high) : shown.high,
  };
}

function exactly(value: number): ShownNumber {
  return { value, decimals: 0, low: value, high: value };
}

function printedTotal(score: Score, decimals: number): ShownNumber | null {
  if (score.kind === "number") return shownNumber(score.points, decimals);
  return score.kind === "mark" && score.meaning === "zero" ? exactly(0) : null;
}

function recompute(plan: ScoringPlan, figures: readonly (ShownNumber | null)[]): Estimate {
  const pointsBy = (pick: (figure: ShownNumber) => number): RowValues =>
    completeRow(
      plan,
      figures.slice(0, plan.indicatorCount).map((figure) => (figure === null ? NaN : pick(figure))),
    );
  return {
    value: pointsBy(({ value }) => value),
    low: pointsBy(({ low }) => low),
    high: pointsBy(({ high }) => high),
  };
}

/** Totals one step above what is printed, and the printed ones themselves. */
function sumPrinted(
  plan: ScoringPlan,
  figures: readonly (ShownNumber | null)[],
  recomputed: Estimate,
): { readonly step: Estimate; readonly shown: Estimate } {
  const sumBy = (base: RowValues, pick: (figure: ShownNumber) => number): { step: RowValues; shown: RowValues } => {
    const step = base.values.slice();
    const shown = base.values.slice();
    for (let node = plan.indicatorCount; node <= plan.root; node++) {
      const figure = figures[node] ?? null;
      step[node] = sumOf(plan, node, shown);
      shown[node] = figure === null ? (step[node] ?? NaN) : pick(figure);
    }
    return { step: { ...base, values: step }, shown: { ...base, values: shown } };
  };
  const value = sumBy(recomputed.value, (figure) => figure.value);
  const low = sumBy(recomputed.low, (figure) => figure.low);
  const high = sumBy(recomputed.high, (figure) => figure.high);
  return {
    step: { value: value.step, low: low.step, high: high.step },
    shown: { value: value.shown, low: low.shown, high: high.shown },
  };
}

function sumOf(plan: ScoringPlan, node: number, values: Float64Array): number {
  let sum = 0;
  let isCounted = false;
  for (const child of plan.children[node] ?? []) {
    const value = values[child] ?? NaN;
    if (value === EXEMPT) continue;
    sum += (plan.weights[child] ?? NaN) * value;
    isCounted = true;
  }
  return isCounted ? toDecimal(sum) : EXEMPT;
}
