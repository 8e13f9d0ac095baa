import type { Rubric } from "../rubric/rubric";
import { criteriaOf, indicatorsOf } from "../rubric/tree";
import type { UnitResult } from "../scoring/results";
import type { Evaluation } from "./evaluation";
import type { PreviousComparison } from "./previousComparison";

/** Ids of the criteria that a sheet shows wholly: every indicator below them has a column. */
export function shownCriteria({ rubric, scoreboard }: Evaluation): ReadonlySet<string> {
  const columns = new Set(scoreboard.layout.columns.map(({ criterion }) => criterion));
  const shown = criteriaOf(rubric.criteria).filter((criterion) =>
    indicatorsOf(criterion).every(({ id }) => columns.has(id)),
  );
  return new Set(shown.map(({ id }) => id));
}

/** Results of these criteria only. */
export function restrictResults(units: readonly UnitResult[], shown: ReadonlySet<string>): readonly UnitResult[] {
  const only = <Value>(results: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(results).filter(([criterion]) => shown.has(criterion)));
  return units.map((unit) => ({
    ...unit,
    scores: only(unit.scores),
    totals: only(unit.totals),
    percents: only(unit.percents),
    tiers: only(unit.tiers),
    ranks: only(unit.ranks),
    shortfalls: only(unit.shortfalls),
  }));
}

/** The criteria that this year shows, apart by whether the earlier year shows them too, in tree order. */
export function splitCriteria(
  rubric: Rubric,
  shownNow: ReadonlySet<string>,
  shownThen: ReadonlySet<string>,
): Pick<PreviousComparison, "criteria" | "added"> {
  const ids = criteriaOf(rubric.criteria).flatMap(({ id }) => (shownNow.has(id) ? [id] : []));
  return { criteria: ids.filter((id) => shownThen.has(id)), added: ids.filter((id) => !shownThen.has(id)) };
}
