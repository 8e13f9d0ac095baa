import { ID_PATTERN, LONGEST_ID } from "../json/schema";
import type { Band, Criterion, Demand, Rubric } from "../rubric";
import { criteriaOf } from "../tree";
import { movePaths } from "./movePaths";

/** Whether a criterion can have this id: it is written as ids are, and no other criterion has it. */
export function isFreeId(rubric: Rubric, id: string): boolean {
  return ID_PATTERN.test(id) && id.length <= LONGEST_ID && criteriaOf(rubric.criteria).every((one) => one.id !== id);
}

/** Gives a criterion another id, wherever it is referred to; the same rubric where the id is not free. */
export function changeCriterionId(rubric: Rubric, id: string, next: string): Rubric {
  if (!isFreeId(rubric, next)) return rubric;
  const to = (referred: string): string => (referred === id ? next : referred);
  const bands = new Set(labelPaths(rubric.criteria, id));
  return {
    ...rubric,
    criteria: changeIds(rubric.criteria, to),
    ranking: rubric.ranking.map((rule) => ({
      ...rule,
      of: to(rule.of),
      ...(rule.tieBreak === undefined ? {} : { tieBreak: rule.tieBreak.map(to) }),
    })),
    units: rubric.units.map((unit) =>
      unit.exempt === undefined ? unit : { ...unit, exempt: withKeys(unit.exempt, to) },
    ),
    sources: movePaths(rubric.sources, (path) => {
      if (path === `ranking.${id}`) return `ranking.${next}`;
      if (path.startsWith(`criteria.${id}.`)) return `criteria.${next}.${path.slice(`criteria.${id}.`.length)}`;
      return bands.has(path) ? path.slice(0, path.length - id.length) + next : path;
    }),
  };
}

/** The paths of the parent's bands that end with the id of this child. */
function labelPaths(root: Criterion, id: string): readonly string[] {
  const parent = criteriaOf(root).find(({ children }) => children?.some((child) => child.id === id));
  return (parent?.tiers?.bands ?? []).map(({ label }) => `criteria.${parent?.id ?? ""}.tiers.${label}.${id}`);
}

function changeIds(criterion: Criterion, to: (id: string) => string): Criterion {
  const { children, tiers } = criterion;
  return {
    ...criterion,
    id: to(criterion.id),
    ...(children === undefined ? {} : { children: children.map((child) => changeIds(child, to)) }),
    ...(tiers === undefined ? {} : { tiers: { ...tiers, bands: tiers.bands.map((band) => changeBand(band, to)) } }),
  };
}

function changeBand(band: Band, to: (id: string) => string): Band {
  const change = (demand: Demand): Demand =>
    typeof demand.each === "object" ? { ...demand, each: withKeys(demand.each, to) } : demand;
  return {
    ...band,
    ...(band.atLeast === undefined ? {} : { atLeast: change(band.atLeast) }),
    ...(band.over === undefined ? {} : { over: change(band.over) }),
  };
}

function withKeys<Value>(
  record: Readonly<Record<string, Value>>,
  to: (id: string) => string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [to(id), value]));
}
