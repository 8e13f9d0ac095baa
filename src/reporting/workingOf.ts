import type { AuditedCell } from "../checking/audit/groupEntries";
import type { Evaluation } from "../evaluation/evaluation";
import { parseAddress } from "../grid/address";
import type { Criterion, Rubric } from "../rubric/rubric";
import { findCriterion, maxOf } from "../rubric/tree";
import { exceeds } from "../scoring/compare";
import { rankedIn } from "../scoring/groupNumbers";
import { round } from "../scoring/round";
import type { UnitResult } from "../scoring/results";

/** Points of one criterion; `max` null where it is open. */
export interface WorkingTerm {
  /** Criterion id. */
  readonly criterion: string;
  readonly points: number | null;
  readonly max: number | null;
  readonly weight: number;
}

/** How a result follows from the scores of its row. Points are recomputed from the scores; null: not known. */
export type Working =
  | { readonly kind: "sum"; readonly terms: readonly WorkingTerm[]; readonly total: number | null }
  | { readonly kind: "share"; readonly points: number | null; readonly max: number; readonly percent: number | null }
  /** `terms` are the criterion itself, or its children where the bands ask for each of them. */
  | { readonly kind: "tier"; readonly terms: readonly WorkingTerm[]; readonly tier: string | null }
  /** Units of the same ranking: how many have more points, and as many, at the decimals the rubric ranks by. */
  | {
      readonly kind: "rank";
      readonly points: number;
      readonly above: number;
      readonly equal: number;
      readonly units: number;
    };

/** The arithmetic behind an audited cell of the rubric's own year; null for a cell that does not follow from its row. */
export function workingOf(cell: AuditedCell, { rubric, units }: Evaluation): Working | null {
  const row = parseAddress(cell.cell)?.row;
  const unit = units.find((candidate) => candidate.row === row);
  const criterion = findCriterion(rubric.criteria, cell.criterion);
  if (unit === undefined || criterion === undefined || !unit.submitted || cell.year === "previous") return null;
  switch (cell.output) {
    case "total":
      if (criterion.children === undefined) return null;
      return { kind: "sum", terms: termsOf(criterion, unit), total: pointsOf(unit, criterion.id) };
    case "percent": {
      const { points, max } = termOf(criterion, unit);
      if (max === null) return null;
      return { kind: "share", points, max, percent: unit.percents[criterion.id] ?? shareOf(points, max) };
    }
    case "tier": {
      const asksEach = (criterion.tiers?.bands ?? []).some(
        ({ atLeast, over }) => atLeast?.each !== undefined || over?.each !== undefined,
      );
      const terms = asksEach ? termsOf(criterion, unit) : [termOf(criterion, unit)];
      return { kind: "tier", terms, tier: unit.tiers[criterion.id] ?? null };
    }
    case "rank":
      return rankWorking(unit, units, criterion.id, rubric);
    case "score":
    case "max":
    case "share":
      return null;
  }
}

function termsOf({ children = [] }: Criterion, unit: UnitResult): readonly WorkingTerm[] {
  return children.map((child) => termOf(child, unit));
}

function termOf(criterion: Criterion, unit: UnitResult): WorkingTerm {
  const { id, weight = 1 } = criterion;
  return { criterion: id, points: pointsOf(unit, id), max: maxOf(criterion), weight };
}

function pointsOf(unit: UnitResult, id: string): number | null {
  return unit.totals[id] ?? unit.scores[id] ?? null;
}

function shareOf(points: number | null, max: number): number | null {
  return points === null || max === 0 ? null : points / max;
}

function rankWorking(unit: UnitResult, units: readonly UnitResult[], id: string, rubric: Rubric): Working | null {
  const rule = rubric.ranking.find(({ of }) => of === id);
  if (rule === undefined) return null;
  const { decimals } = rule;
  const list = rankedIn(unit.group, rule);
  const compared = (other: UnitResult): number | null => {
    const points = pointsOf(other, id);
    return points === null || decimals === null ? points : round(points, decimals);
  };
  const points = compared(unit);
  if (points === null) return null;
  let above = 0;
  let equal = 0;
  let ranked = 0;
  for (const other of units) {
    const theirs = compared(other);
    if (rankedIn(other.group, rule) !== list || theirs === null || (other.ranks[id] ?? null) === null) continue;
    ranked += 1;
    if (other === unit) continue;
    if (exceeds(theirs, points)) above += 1;
    else if (!exceeds(points, theirs)) equal += 1;
  }
  return { kind: "rank", points, above, equal, units: ranked };
}
