import { round } from "../../../../scoring/round";
import type { OpenBoard } from "./openBoard";

/**
 * The ranks that a unit may have by the totals the tables print, best first: several where others have the same total. None
 * where a total is not shown, or the rubric ranks groups apart.
 */
export function ranksByTotals(criterion: string, unit: string, board: OpenBoard): readonly number[] {
  const { rubric, units } = board;
  const rule = rubric.ranking.find(({ of }) => of === criterion);
  const totals = board.cells(criterion, "points");
  const isGrouped = rubric.units.some(({ group }) => group !== undefined);
  if (rule === undefined || isGrouped || [...units].some((other) => !totals.has(other))) return [];
  const totalOf = (name: string): number | null => {
    const total = totals.get(name)?.[0]?.number ?? null;
    return total === null || rule.decimals === null ? total : round(total, rule.decimals);
  };
  const own = totalOf(unit);
  if (own === null) return [];
  const others = [...units].filter((other) => other !== unit).map(totalOf);
  const higher = others.filter((total) => total !== null && total > own);
  const ahead = rule.ties === "dense" ? new Set(higher).size : higher.length;
  const ties = rule.ties === "ordinal" ? others.filter((total) => total === own).length : 0;
  return Array.from({ length: ties + 1 }, (_, tie) => ahead + 1 + tie);
}
