import type { UnitPair } from "../../checking/audit/tables/tablesAudit";
import { literalKey } from "../../reading/text/foldText";
import { matchUnits } from "../../reading/units/matchUnit";
import type { RosterUnit, Rubric } from "../../rubric/rubric";
import { toDecimal } from "../../scoring/compare";
import type { UnitResult } from "../../scoring/results";
import { pointsOf, sharesOf } from "./pointsOf";
import type { Change, PreviousUnit, RepeatedUnit, UnitMovement, YearComparison, YearMatch } from "./yearComparison";

/**
 * What changed since an earlier year: ranks and points, criterion by criterion. Units are paired by the user's pairs
 * (`written`: the earlier name), else under any name of the roster; a rubric without roster knows this year's names.
 * Rows without a name are no one's.
 *
 * @param rubric this year's, with the maxima of its sheet
 */
export function compareYears(
  units: readonly UnitResult[],
  previous: readonly PreviousUnit[],
  rubric: Rubric,
  pairs: readonly UnitPair[] = [],
): YearComparison {
  const roster: readonly RosterUnit[] = rubric.units.length > 0 ? rubric.units : units.map(({ name }) => ({ name }));
  const current = sharedNames(
    units.map(({ name }) => name),
    roster,
  );
  const paired = new Map(pairs.map(({ written, unit }) => [literalKey(written), unit]));
  const earlier = sharedNames(
    previous.map(({ name, unit }) => paired.get(literalKey(name)) ?? unit ?? name),
    roster,
  );
  const now = groupByName(units, current);
  const then = groupByName(previous, earlier);

  const movements = units.map((unit, index): UnitMovement => {
    const name = current[index] ?? unit.name;
    const [found, ...others] = then.get(name) ?? [];
    if (found === undefined || others.length > 0 || (now.get(name) ?? []).length > 1) {
      return { name: unit.name, row: unit.row, previous: null, points: {}, percents: {}, ranks: {} };
    }
    return {
      name: unit.name,
      row: unit.row,
      previous: { name: found.name, match: matchOf(unit.name, found.name, paired) },
      points: changes(pointsOf(unit), found.points, 1),
      percents: changes(sharesOf(unit, rubric), found.percents ?? {}, 1),
      ranks: changes(unit.ranks, found.ranks, -1),
    };
  });
  return {
    units: movements,
    gone: [...then].flatMap(([name, same]) => (now.has(name) ? [] : same.map((unit) => unit.name))),
    missingThen: [...now].flatMap(([name, same]) => (then.has(name) ? [] : same.map((unit) => unit.name))),
    repeated: listRepeated(then),
    repeatedNow: listRepeated(now),
  };
}

/** The roster's name of each, or its own where the roster has none. */
function sharedNames(names: readonly string[], roster: readonly RosterUnit[]): readonly string[] {
  const matched = matchUnits(names, roster);
  return names.map((name, index) => matched[index] ?? name);
}

function groupByName<Unit extends { readonly name: string }>(
  units: readonly Unit[],
  names: readonly string[],
): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  units.forEach((unit, index) => {
    const name = names[index] ?? unit.name;
    if (name === "") return;
    const same = groups.get(name);
    if (same === undefined) groups.set(name, [unit]);
    else same.push(unit);
  });
  return groups;
}

function listRepeated(groups: ReadonlyMap<string, readonly { readonly name: string }[]>): readonly RepeatedUnit[] {
  return [...groups].flatMap(([unit, same]) =>
    same.length > 1 ? [{ unit, names: [...new Set(same.map(({ name }) => name))] }] : [],
  );
}

function matchOf(name: string, earlier: string, paired: ReadonlyMap<string, string>): YearMatch {
  if (paired.has(literalKey(earlier))) return "pair";
  return literalKey(name) === literalKey(earlier) ? "same" : "alias";
}

/** `direction`: 1 where more is better, -1 where less is. */
function changes(
  current: Readonly<Record<string, number | null>>,
  previous: Readonly<Record<string, number | null>>,
  direction: 1 | -1,
): Readonly<Record<string, Change>> {
  return Object.fromEntries(
    Object.entries(current).flatMap(([criterion, now]) => {
      const then = previous[criterion] ?? null;
      if (now === null || then === null) return [];
      return [[criterion, { previous: then, current: now, change: toDecimal(direction * (now - then)) }]];
    }),
  );
}
