import type { Band, Criterion, Demand, RankingRule, RosterUnit, Rubric, Tiers } from "../rubric";
import { criteriaOf } from "../tree";
import { sourcePlaces } from "../validation/sourcePlaces";
import { withOptional } from "./withOptional";

/**
 * The rubric without what refers to nothing: demands on children that are gone, rankings, tie-breaks and exemptions of
 * criteria that are gone, groups without a unit, and sources of places that are gone.
 */
export function keepReferences(rubric: Rubric): Rubric {
  const criteria = keepDemands(rubric.criteria);
  const ids = new Set(criteriaOf(criteria).map(({ id }) => id));
  const groups = new Set(rubric.units.flatMap(({ group }) => group ?? []));
  const ranking = rubric.ranking.filter(({ of }) => ids.has(of)).map((rule) => keepRule(rule, ids, groups));
  const kept = { ...rubric, criteria, ranking, units: rubric.units.map((unit) => keepExemptions(unit, ids)) };
  const places = sourcePlaces(kept);
  return { ...kept, sources: Object.fromEntries(Object.entries(rubric.sources).filter(([path]) => places.has(path))) };
}

function keepDemands(criterion: Criterion): Criterion {
  const { children, tiers } = criterion;
  const kept = children?.map(keepDemands);
  const ids = new Set((kept ?? []).map(({ id }) => id));
  return {
    ...criterion,
    ...(kept === undefined ? {} : { children: kept }),
    ...(tiers === undefined ? {} : { tiers: keepBands(tiers, ids) }),
  };
}

function keepBands(tiers: Tiers, children: ReadonlySet<string>): Tiers {
  const keep = (band: Band, bound: "atLeast" | "over"): Band => {
    const demand = band[bound];
    return demand === undefined ? band : withOptional(band, bound, keepDemand(demand, children));
  };
  return { ...tiers, bands: tiers.bands.map((band) => keep(keep(band, "atLeast"), "over")) };
}

/** `undefined` where nothing is left of it. */
function keepDemand(demand: Demand, children: ReadonlySet<string>): Demand | undefined {
  const kept = withOptional(demand, "each", keepEach(demand.each, children));
  return kept.each === undefined && kept.total === undefined ? undefined : kept;
}

function keepEach(each: Demand["each"], children: ReadonlySet<string>): Demand["each"] {
  if (children.size === 0) return undefined;
  if (typeof each !== "object") return each;
  const entries = Object.entries(each).filter(([id]) => children.has(id));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function keepRule(rule: RankingRule, ids: ReadonlySet<string>, groups: ReadonlySet<string>): RankingRule {
  const tieBreak = rule.tieBreak?.filter((id) => ids.has(id));
  const unranked = rule.unrankedGroups?.filter((group) => groups.has(group));
  return withOptional(withOptional(rule, "tieBreak", tieBreak), "unrankedGroups", unranked);
}

function keepExemptions(unit: RosterUnit, ids: ReadonlySet<string>): RosterUnit {
  if (unit.exempt === undefined || Object.keys(unit.exempt).every((id) => ids.has(id))) return unit;
  const entries = Object.entries(unit.exempt).filter(([id]) => ids.has(id));
  return withOptional(unit, "exempt", entries.length === 0 ? undefined : Object.fromEntries(entries));
}
