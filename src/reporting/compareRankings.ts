import type { Rubric } from "../rubric/rubric";
import { criteriaOf } from "../rubric/tree";
import type { UnitResult } from "../scoring/results";

/** What a unit has in one criterion; null: none or unknown. */
export interface Standing {
  readonly rank: number | null;
  readonly total: number | null;
  readonly tier: string | null;
}

/** A unit's standing by two rubrics. */
export interface ComparedStanding extends Standing {
  readonly name: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** The group it is ranked in; null where there is one list of all. */
  readonly group: string | null;
  /** By the rubric before; null where that one does not know the unit or the criterion. */
  readonly before: Standing | null;
}

/** The units in the order of one criterion, each beside what it had before. */
export interface RankingComparison {
  /** Criterion id. */
  readonly criterion: string;
  readonly isRanked: boolean;
  readonly hasTiers: boolean;
  /** Group by group as the sheet has them; by rank, then total, then as they stand in the sheet. */
  readonly units: readonly ComparedStanding[];
  /** How many units have another rank, and how many another tier, than before. */
  readonly otherRank: number;
  readonly otherTier: number;
}

/** A sheet's results by a rubric. */
export interface RubricResults {
  readonly rubric: Rubric;
  readonly units: readonly UnitResult[];
}

/**
 * How the same sheet is ranked by two rubrics, for every criterion that the later one ranks or gives tiers; only its total
 * where it does neither. Rows, not names, tell the units.
 */
export function compareRankings(after: RubricResults, before: RubricResults | null): readonly RankingComparison[] {
  const ranked = new Map(after.rubric.ranking.map((rule) => [rule.of, rule]));
  const groups = [...new Set(after.units.map(({ group }) => group))];
  const shown = criteriaOf(after.rubric.criteria).filter(({ id, tiers }) => ranked.has(id) || tiers !== undefined);
  const earlier = new Map(before?.units.map((unit) => [unit.row, unit]));
  const known = new Set(before === null ? [] : criteriaOf(before.rubric.criteria).map(({ id }) => id));
  return (shown.length === 0 ? [after.rubric.criteria] : shown).map(({ id, tiers }) => {
    const rule = ranked.get(id);
    const isGrouped = rule !== undefined && rule.acrossGroups !== true && groups.length > 1;
    const units = after.units.map((unit): ComparedStanding => {
      const previous = known.has(id) ? earlier.get(unit.row) : undefined;
      return {
        name: unit.name,
        row: unit.row,
        group: isGrouped ? unit.group : null,
        ...standingOf(unit, id),
        before: previous === undefined ? null : standingOf(previous, id),
      };
    });
    return {
      criterion: id,
      isRanked: rule !== undefined,
      hasTiers: tiers !== undefined,
      units: units.sort(
        (one, other) => groups.indexOf(one.group) - groups.indexOf(other.group) || byStanding(one, other),
      ),
      otherRank: units.filter((unit) => unit.before !== null && unit.before.rank !== unit.rank).length,
      otherTier: units.filter((unit) => unit.before !== null && unit.before.tier !== unit.tier).length,
    };
  });
}

function standingOf({ ranks, totals, scores, tiers }: UnitResult, criterion: string): Standing {
  return {
    rank: ranks[criterion] ?? null,
    total: totals[criterion] ?? scores[criterion] ?? null,
    tier: tiers[criterion] ?? null,
  };
}

function byStanding(one: ComparedStanding, other: ComparedStanding): number {
  const rank = (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER);
  if (rank !== 0) return rank;
  return one.rank === null ? (other.total ?? -1) - (one.total ?? -1) || one.row - other.row : one.row - other.row;
}
