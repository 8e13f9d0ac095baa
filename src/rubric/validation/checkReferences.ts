import { nearest } from "../nearest";
import { pathOf } from "../path";
import type { RubricProblem } from "../problem";
import type { Rubric, Source } from "../rubric";
import { readThreshold } from "../threshold";
import type { PlacedCriterion } from "./placedCriteria";
import { sourcePlaces } from "./sourcePlaces";

/** Every id, group and place that is referred to exists. */
export function* checkReferences(rubric: Rubric, placed: readonly PlacedCriterion[]): Generator<RubricProblem> {
  const ids = new Set(placed.map(({ criterion }) => criterion.id));
  yield* checkRanking(rubric, ids);
  yield* checkExemptions(rubric, ids);
  yield* checkSources(rubric);
}

function* checkRanking(rubric: Rubric, ids: ReadonlySet<string>): Generator<RubricProblem> {
  const groups = [...new Set(rubric.units.flatMap((unit) => unit.group ?? []))];
  const first = new Map<string, string>();
  for (const [index, rule] of rubric.ranking.entries()) {
    const path = `ranking[${index}]`;
    yield* checkId(rule.of, ids, `${path}.of`);
    const other = first.get(rule.of);
    if (other === undefined) first.set(rule.of, `${path}.of`);
    else yield { code: "repeated", path: `${path}.of`, value: rule.of, first: other };
    for (const [at, id] of (rule.tieBreak ?? []).entries()) yield* checkId(id, ids, `${path}.tieBreak[${at}]`);
    for (const [at, group] of (rule.unrankedGroups ?? []).entries()) {
      if (groups.includes(group)) continue;
      yield {
        code: "unknown-group",
        path: `${path}.unrankedGroups[${at}]`,
        group,
        near: nearest(group, groups, 1)[0] ?? null,
      };
    }
  }
}

function* checkExemptions(rubric: Rubric, ids: ReadonlySet<string>): Generator<RubricProblem> {
  for (const [index, unit] of rubric.units.entries()) {
    for (const id of Object.keys(unit.exempt ?? {})) yield* checkId(id, ids, pathOf(["units", index, "exempt", id]));
  }
}

function* checkSources(rubric: Rubric): Generator<RubricProblem> {
  const places = sourcePlaces(rubric);
  for (const [place, source] of Object.entries(rubric.sources)) {
    const path = pathOf(["sources", place]);
    if (!places.has(place)) yield { code: "unknown-place", path, near: nearest(place, [...places], 1)[0] ?? null };
    else if (bracketIsInverted(source)) yield { code: "bracket-order", path: `${path}.bracket` };
  }
}

function bracketIsInverted({ bracket }: Source): boolean {
  if (bracket?.over === undefined || bracket.atMost === undefined) return false;
  const over = readThreshold(bracket.over);
  const atMost = readThreshold(bracket.atMost);
  return over.unit === atMost.unit && over.value >= atMost.value;
}

function* checkId(id: string, ids: ReadonlySet<string>, path: string): Generator<RubricProblem> {
  if (!ids.has(id)) yield { code: "unknown-id", path, id, near: nearest(id, [...ids], 1)[0] ?? null };
}
