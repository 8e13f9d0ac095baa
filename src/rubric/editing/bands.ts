import type { Band, Rubric } from "../rubric";
import { findCriterion } from "../tree";
import { changeCriterion } from "./changeCriterion";
import { changeTiers } from "./changeTiers";
import { keepReferences } from "./keepReferences";
import { movePaths } from "./movePaths";
import { withOptional } from "./withOptional";

/** Gives a criterion tiers: one band, which asks for nothing yet, and the unranked label. */
export function addTiers(rubric: Rubric, id: string, label: string, otherwise: string): Rubric {
  return changeCriterion(rubric, id, (criterion) =>
    criterion.tiers === undefined ? { ...criterion, tiers: { bands: [{ label }], otherwise } } : criterion,
  );
}

/** Takes all tiers from a criterion. */
export function removeTiers(rubric: Rubric, id: string): Rubric {
  return keepReferences(changeCriterion(rubric, id, (criterion) => withOptional(criterion, "tiers", undefined)));
}

/** Adds a band below the lowest one. */
export function addBand(rubric: Rubric, id: string, label: string): Rubric {
  return changeTiers(rubric, id, (tiers) => ({ ...tiers, bands: [...tiers.bands, { label }] }));
}

/** Removes a band; with the last one the criterion's tiers are gone. */
export function removeBand(rubric: Rubric, id: string, at: number): Rubric {
  const bands = bandsOf(rubric, id).filter((_, index) => index !== at);
  if (bands.length === 0) return removeTiers(rubric, id);
  return keepReferences(changeTiers(rubric, id, (tiers) => ({ ...tiers, bands })));
}

/** Exchanges a band with the one above it (-1) or below it (1). */
export function moveBand(rubric: Rubric, id: string, at: number, by: -1 | 1): Rubric {
  const bands = [...bandsOf(rubric, id)];
  const [band, other] = [bands[at], bands[at + by]];
  if (band === undefined || other === undefined) return rubric;
  bands[at] = other;
  bands[at + by] = band;
  return changeTiers(rubric, id, (tiers) => ({ ...tiers, bands }));
}

/** Gives a band another label; its sources follow, unless another band has that label already. */
export function renameBand(rubric: Rubric, id: string, at: number, label: string): Rubric {
  const bands = bandsOf(rubric, id);
  const before = bands[at]?.label;
  if (before === undefined || before === label) return rubric;
  const changed = changeTiers(rubric, id, (tiers) => ({
    ...tiers,
    bands: tiers.bands.map((band, index) => (index === at ? { ...band, label } : band)),
  }));
  if (bands.some((band, index) => index !== at && [before, label].includes(band.label))) return keepReferences(changed);
  const path = `criteria.${id}.tiers.${before}`;
  const children = new Set(findCriterion(rubric.criteria, id)?.children?.map((child) => `${path}.${child.id}`) ?? []);
  const sources = movePaths(rubric.sources, (from) =>
    from === path || children.has(from) ? `criteria.${id}.tiers.${label}${from.slice(path.length)}` : from,
  );
  return keepReferences({ ...changed, sources });
}

/** Sets what a unit below the lowest band gets. */
export function setUnrankedLabel(rubric: Rubric, id: string, otherwise: string): Rubric {
  return changeTiers(rubric, id, (tiers) => ({ ...tiers, otherwise }));
}

function bandsOf(rubric: Rubric, id: string): readonly Band[] {
  return findCriterion(rubric.criteria, id)?.tiers?.bands ?? [];
}
