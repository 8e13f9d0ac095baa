import type { Grid } from "../grid/grid";
import type { Layout, Output, Scoreboard } from "../reading/scoreboard";
import type { Exemption, Rubric } from "../rubric/rubric";
import { exemptionOf, exemptionsOf } from "../scoring/exemptions";
import { planScoring } from "../scoring/plan";
import type { ScoringPlan } from "../scoring/plan";
import { criterionAt, leavesOf } from "../scoring/planNodes";
import type { Score, UnitResult } from "../scoring/results";
import type { FilledColumn } from "./fill";

/** A sheet that was read and scored. */
export interface FillParts {
  readonly grid: Grid;
  readonly scoreboard: Scoreboard;
  /** With the sheet's maxima where the rubric leaves them open: see `resolveMaxima`. */
  readonly rubric: Rubric;
  /** Without the sheet's maxima: all that custom functions know of the rubric. */
  readonly writtenRubric: Rubric;
  /** In the scoreboard's order. */
  readonly units: readonly UnitResult[];
}

/** One result to be written: an output of a node of the plan. */
export interface WantedResult {
  readonly node: number;
  readonly output: Output;
}

export interface FillUnit {
  readonly row: number;
  readonly result: UnitResult;
  /** By indicator, in leaf order. */
  readonly scores: readonly Score[];
  /** By indicator: the exemption that holds for its cell. */
  readonly exemptions: readonly (Exemption | null)[];
}

/** What formulas are written from. Columns and rows 1-based. */
export interface FillSheet {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly rubric: Rubric;
  readonly plan: ScoringPlan;
  readonly units: readonly FillUnit[];
  /** By indicator, in leaf order. */
  readonly indicatorColumns: readonly number[];
  readonly columns: readonly FilledColumn[];
  /** Texts of the sheet that count zero. */
  readonly zeroTexts: readonly string[];
}

/** `scoreboard` has a column for every indicator. */
export function openFillSheet({ grid, scoreboard, rubric, units }: FillParts): Omit<FillSheet, "columns"> {
  const { layout } = scoreboard;
  const plan = planScoring(rubric.criteria, rubric);
  const roster = exemptionsOf(rubric);
  const indicators = plan.nodes.slice(0, plan.indicatorCount);
  const zeroTexts = new Set(rubric.marks.zero);
  for (const scores of scoreboard.scores) {
    for (const score of scores) if (score.kind === "mark" && score.meaning === "zero") zeroTexts.add(score.text);
  }
  return {
    grid,
    layout,
    rubric,
    plan,
    units: units.map((result, index) => {
      const scores = scoreboard.scores[index] ?? [];
      const exempt = roster.get(scoreboard.units[index]?.rosterName ?? "");
      return {
        row: result.row,
        result,
        scores,
        exemptions: indicators.map(({ id }, indicator) =>
          exemptionOf(scores[indicator] ?? { kind: "blank" }, exempt?.get(id)),
        ),
      };
    }),
    indicatorColumns: indicators.map(({ id }) => columnOf(layout, id)),
    zeroTexts: [...zeroTexts],
  };
}

function columnOf({ columns }: Layout, id: string): number {
  const match = columns.find(({ criterion }) => criterion === id);
  if (match === undefined) throw new Error(`The indicator ${id} has no column.`);
  return match.column;
}

/** The column of an indicator's scores. */
export function indicatorColumn({ indicatorColumns }: FillSheet, leaf: number): number {
  const column = indicatorColumns[leaf];
  if (column === undefined) throw new RangeError(`Node ${leaf} is no indicator.`);
  return column;
}

/** The column that this fill writes the result to, null when it writes none. */
export function filledColumn({ columns, plan }: FillSheet, node: number, output: Output): number | null {
  const { id } = criterionAt(plan, node);
  return columns.find((column) => column.criterion === id && column.output === output)?.column ?? null;
}

/** Whether text that is no score stands below a node, which makes its results unknown. */
export function isUnknown(plan: ScoringPlan, unit: FillUnit, node: number): boolean {
  return leavesOf(plan, node).some((leaf) => unit.scores[leaf]?.kind === "text");
}
