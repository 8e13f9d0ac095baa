import type { Criterion } from "../../rubric/rubric";
import { EXEMPT } from "../../scoring/completeRow";
import type { PointsColumn, ResultBoard } from "../resultBoard";

/** Points, and the least and most they may have been before rounding. */
interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One unit's printed total, and the points it is the sum of. */
export interface Equation {
  /** Index of the unit. */
  readonly unit: number;
  readonly total: Range;
  readonly terms: readonly Range[];
}

/** The equations of one printed total. */
export interface Equations {
  readonly criterion: string;
  /** Criterion ids, in the tree's order. */
  readonly terms: readonly string[];
  readonly rows: readonly Equation[];
}

/** The equation of every unit whose total and terms are known; `null` when the criterion's total is not printed. */
export function collectEquations(board: ResultBoard, criterion: Criterion): Equations | null {
  const total = board.points.get(criterion.id);
  if (total?.isPrinted !== true) return null;
  const terms = termsOf(board, criterion);
  const columns = terms.flatMap((id) => board.points.get(id) ?? []);
  const rows = board.units.flatMap(({ submitted }, unit): readonly Equation[] => {
    const sum = rangeAt(total, unit);
    if (!submitted || !Number.isFinite(sum.value)) return [];
    const parts = columns.map((column) => counted(rangeAt(column, unit)));
    return parts.every(({ value }) => Number.isFinite(value)) ? [{ unit, total: sum, terms: parts }] : [];
  });
  return { criterion: criterion.id, terms, rows };
}

/** The nearest criteria below with points of their own; one that the table shows nothing of is left out. */
function termsOf(board: ResultBoard, criterion: Criterion): readonly string[] {
  return (criterion.children ?? []).flatMap((child) => {
    if (board.points.get(child.id)?.isPrinted === true) return [child.id];
    return termsOf(board, child);
  });
}

function rangeAt({ value, low, high }: PointsColumn, unit: number): Range {
  return { value: value[unit] ?? NaN, low: low[unit] ?? NaN, high: high[unit] ?? NaN };
}

/** An exempt term leaves the total. */
function counted(range: Range): Range {
  return range.value === EXEMPT ? { value: 0, low: 0, high: 0 } : range;
}
