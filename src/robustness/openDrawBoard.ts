import type { Evaluation } from "../evaluation/evaluation";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { EXEMPT } from "../scoring/completeRow";
import { rankedIn } from "../scoring/groupNumbers";
import { planScoring } from "../scoring/plan";
import { criterionAt, leavesOf } from "../scoring/planNodes";
import { pointColumns } from "../scoring/pointColumns";
import type { DrawBoard, RobustnessProblem } from "./drawBoard";
import { printedSteps } from "./printedSteps";

/** The units that have a rank by `criterion`, ready for draws. A unit without a rank takes no part: see `listUntried`. */
export function openDrawBoard(evaluation: Evaluation, criterion: string): Outcome<DrawBoard, RobustnessProblem> {
  const { rubric, scoreboard } = evaluation;
  const plan = planScoring(rubric.criteria, rubric);
  const ranking = plan.ranking.find(({ rule }) => rule.of === criterion);
  if (ranking === undefined) return refuse({ kind: "not-ranked" });
  const units = Uint32Array.from(
    evaluation.units.flatMap(({ ranks }, unit) => ((ranks[criterion] ?? null) === null ? [] : [unit])),
  );
  const groups: (string | null)[] = [];
  const sizes: number[] = [];
  const lists = Int32Array.from(units, (unit) => {
    const group = rankedIn(evaluation.units[unit]?.group ?? null, ranking.rule);
    const known = groups.indexOf(group);
    const list = known === -1 ? groups.push(group) - 1 : known;
    sizes[list] = (sizes[list] ?? 0) + 1;
    return list;
  });
  if (!sizes.some((size) => size > 1)) return refuse({ kind: "too-few" });
  const columns = pointColumns(plan, scoreboard, rubric);
  const drawn = columns.map((column, indicator) => {
    const steps = printedSteps(evaluation, criterionAt(plan, indicator), indicator);
    const max = plan.maxima[indicator] ?? NaN;
    const intervals = Array.from(units, (unit) => roundingInterval(counted(column[unit]), steps[unit] ?? 0, max));
    return {
      points: Float64Array.from(units, (unit) => counted(column[unit])),
      least: Float64Array.from(intervals, ([least]) => least),
      widths: Float64Array.from(intervals, ([least, most]) => most - least),
    };
  });
  return succeed({
    criterion,
    ties: ranking.rule.ties,
    decimals: ranking.rule.decimals,
    node: ranking.node,
    tieBreak: (ranking.rule.ties === "ordinal" ? ranking.tieBreak : []).map((node) => {
      const leaves = leavesOf(plan, node);
      const isExempt = (unit: number): boolean => leaves.every((leaf) => columns[leaf]?.[unit] === EXEMPT);
      return {
        node,
        exempt: Uint32Array.from([...units].flatMap((unit, place) => (isExempt(unit) ? [place] : []))),
      };
    }),
    indicatorCount: plan.indicatorCount,
    weights: plan.weights,
    maxima: plan.maxima,
    children: plan.children,
    units,
    ranks: Uint32Array.from(units, (unit) => evaluation.units[unit]?.ranks[criterion] ?? 0),
    lists,
    groups,
    points: drawn.map(({ points }) => points),
    least: drawn.map(({ least }) => least),
    widths: drawn.map(({ widths }) => widths),
  });
}

function counted(points: number | undefined): number {
  return points === undefined || points === EXEMPT ? 0 : points;
}

/** What may have been rounded to the printed points, within 0 and the maximum; points outside these stand as they are. */
function roundingInterval(points: number, step: number, max: number): readonly [number, number] {
  if (step === 0 || points < 0 || points > max) return [points, points];
  return [Math.max(0, points - step / 2), Math.min(Number.isNaN(max) ? Infinity : max, points + step / 2)];
}
