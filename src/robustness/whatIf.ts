import type { Evaluation } from "../evaluation/evaluation";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { Scoreboard } from "../reading/scoreboard";
import { conditionsOf } from "../rubric/editing/condition";
import { changeCondition } from "../rubric/editing/setConditions";
import type { RubricProblem } from "../rubric/problem";
import type { Rubric, Threshold } from "../rubric/rubric";
import { readThreshold } from "../rubric/threshold";
import { criteriaOf, findCriterion, indicatorsOf } from "../rubric/tree";
import { checkTiers } from "../rubric/validation/checkTiers";
import { placedCriteria } from "../rubric/validation/placedCriteria";
import { exceeds } from "../scoring/compare";
import { isSubmitted } from "../scoring/isSubmitted";
import type { UnitResult } from "../scoring/results";
import { scoreUnits } from "../scoring/scoreUnits";

/** What might be otherwise. Of several changes of the same thing the last holds. */
export interface Supposition {
  readonly scores?: readonly SupposedScore[];
  readonly minima?: readonly SupposedMinimum[];
}

export interface SupposedScore {
  /** Place in the evaluation's `units`. */
  readonly unit: number;
  /** Id of an indicator. */
  readonly indicator: string;
  readonly points: number;
}

export interface SupposedMinimum {
  /** Id of a criterion with tiers. */
  readonly criterion: string;
  /** Place of the band, the best first, and of one of its conditions as `conditionsOf` lists them. */
  readonly band: number;
  readonly condition: number;
  readonly threshold: Threshold;
}

export type SuppositionProblem =
  /** Below 0 or above the maximum (null: not known). */
  | { readonly kind: "outside"; readonly score: SupposedScore; readonly max: number | null }
  /** The unit submitted nothing: single scores would not rank it. */
  | { readonly kind: "not-submitted"; readonly unit: number }
  /** No such unit, indicator, band or condition. */
  | { readonly kind: "unknown" }
  /** Neither points from 0 on nor a share of 0 to 100 %. */
  | { readonly kind: "threshold" }
  /** The minimum contradicts the rubric: a better band would ask for less than a lower one. */
  | { readonly kind: "rubric"; readonly problem: RubricProblem };

/** The board as it would be. */
export interface Supposed {
  readonly rubric: Rubric;
  readonly units: readonly UnitResult[];
  /** Every result that changes, units in sheet order, criteria parents first. */
  readonly changes: readonly SupposedChange[];
}

/** What one criterion gives one unit, before and after; null as in `UnitResult`, or where the criterion has no tiers or ranks. */
export interface SupposedChange {
  /** Place in the evaluation's `units`. */
  readonly unit: number;
  /** Id of a criterion with children, tiers or ranks. */
  readonly criterion: string;
  readonly before: StandingOf;
  readonly after: StandingOf;
}

export interface StandingOf {
  readonly total: number | null;
  readonly rank: number | null;
  readonly tier: string | null;
}

/** Scores the board as if some scores and minima were otherwise; the sheet and the rubric stay what they are. */
export function whatIf(
  { rubric, scoreboard, units }: Evaluation,
  { scores = [], minima = [] }: Supposition,
): Outcome<Supposed, SuppositionProblem> {
  const [problem] = scores.flatMap((score) => problemOf(score, rubric, scoreboard) ?? []);
  if (problem !== undefined) return refuse(problem);
  const changed = withMinima(rubric, minima);
  if (!changed.ok) return changed;
  const supposed = scoreUnits(withScores(scoreboard, rubric, scores), changed.value);
  return succeed({ rubric: changed.value, units: supposed, changes: listChanges(rubric, units, supposed) });
}

function problemOf(score: SupposedScore, rubric: Rubric, scoreboard: Scoreboard): SuppositionProblem | null {
  const indicator = indicatorsOf(rubric.criteria).find(({ id }) => id === score.indicator);
  const unit = scoreboard.units[score.unit];
  if (indicator === undefined || unit === undefined) return { kind: "unknown" };
  if (!isSubmitted(unit, scoreboard.scores[score.unit] ?? [])) return { kind: "not-submitted", unit: score.unit };
  const max = indicator.max ?? null;
  const isWithin = score.points >= 0 && Number.isFinite(score.points) && (max === null || !exceeds(score.points, max));
  return isWithin ? null : { kind: "outside", score, max };
}

function withScores(scoreboard: Scoreboard, rubric: Rubric, changes: readonly SupposedScore[]): Scoreboard {
  const places = new Map(indicatorsOf(rubric.criteria).map(({ id }, place) => [id, place]));
  const scores = scoreboard.scores.map((row) => [...row]);
  for (const { unit, indicator, points } of changes) {
    const row = scores[unit];
    const place = places.get(indicator);
    if (row !== undefined && place !== undefined) row[place] = { kind: "number", points };
  }
  return { ...scoreboard, scores };
}

function withMinima(rubric: Rubric, changes: readonly SupposedMinimum[]): Outcome<Rubric, SuppositionProblem> {
  let changed = rubric;
  for (const { criterion, band, condition, threshold } of changes) {
    const known = findCriterion(changed.criteria, criterion)?.tiers?.bands[band];
    const standing = known === undefined ? undefined : conditionsOf(known)[condition];
    if (standing === undefined) return refuse({ kind: "unknown" });
    if (!isThreshold(threshold)) return refuse({ kind: "threshold" });
    changed = changeCondition(changed, criterion, band, condition, { ...standing, threshold });
  }
  const [problem] =
    changed === rubric ? [] : placedCriteria(changed.criteria).flatMap((place) => [...checkTiers(place)]);
  return problem === undefined ? succeed(changed) : refuse({ kind: "rubric", problem });
}

function isThreshold(threshold: Threshold): boolean {
  const { unit, value } = readThreshold(threshold);
  return value >= 0 && value <= (unit === "share" ? 1 : Number.MAX_VALUE);
}

function listChanges(
  rubric: Rubric,
  before: readonly UnitResult[],
  after: readonly UnitResult[],
): readonly SupposedChange[] {
  const ranked = new Set(rubric.ranking.map(({ of }) => of));
  const shown = criteriaOf(rubric.criteria).filter(
    ({ id, children, tiers }) => children !== undefined || tiers !== undefined || ranked.has(id),
  );
  return before.flatMap((unit, place) => {
    const supposed = after[place] ?? unit;
    return shown.flatMap(({ id }) => {
      const standings = { before: standingOf(unit, id), after: standingOf(supposed, id) };
      return isSame(standings.before, standings.after) ? [] : [{ unit: place, criterion: id, ...standings }];
    });
  });
}

function standingOf({ totals, scores, ranks, tiers }: UnitResult, id: string): StandingOf {
  return { total: totals[id] ?? scores[id] ?? null, rank: ranks[id] ?? null, tier: tiers[id] ?? null };
}

function isSame(one: StandingOf, other: StandingOf): boolean {
  return one.total === other.total && one.rank === other.rank && one.tier === other.tier;
}
