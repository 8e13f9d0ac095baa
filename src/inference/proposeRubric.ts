import { findSource } from "../rubric/findSource";
import type { Criterion, Rubric, Source } from "../rubric/rubric";
import { criteriaOf } from "../rubric/tree";
import type { Inference } from "./inference";
import { proposeRanking } from "./propose/proposeRanking";
import { proposeTiers } from "./propose/proposeTiers";
import { proposeWeights } from "./propose/proposeWeights";

/** Parts of a rubric by criterion id, with the sources of their numbers. */
export interface Proposal<Part> {
  readonly parts: ReadonlyMap<string, Part>;
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * The rubric with everything that was inferred, each number with an `inferred` source and its bracket. What a document states
 * stays, as does what the table says nothing of.
 */
export function proposeRubric(rubric: Rubric, inference: Inference): Rubric {
  const isStated = (path: string): boolean => findSource(rubric, path)?.kind === "stated";
  const known = new Set(criteriaOf(rubric.criteria).map(({ id }) => id));
  const isOpen = (id: string, path: string): boolean => known.has(id) && !isStated(path);
  const weights = proposeWeights(inference.weights, (id) => isOpen(id, `criteria.${id}.weight`));
  const tiers = proposeTiers(inference.tiers, (id) => isOpen(id, `criteria.${id}.tiers`));
  const ranking = proposeRanking(rubric, inference.ranking, (id) => isOpen(id, `ranking.${id}`));
  const replaced = [
    ...[...weights.parts.keys()].map((id) => `criteria.${id}.weight`),
    ...[...tiers.parts.keys()].map((id) => `criteria.${id}.tiers`),
    ...[...ranking.parts.keys()].map((id) => `ranking.${id}`),
  ];
  const kept = Object.entries(rubric.sources).filter(
    ([path]) => !replaced.some((part) => path === part || path.startsWith(`${part}.`)),
  );
  const change = (criterion: Criterion): Criterion => {
    const { weight: before, tiers: old, children, ...rest } = criterion;
    const weight = weights.parts.get(criterion.id) ?? before;
    const own = tiers.parts.get(criterion.id) ?? old;
    return {
      ...rest,
      ...(weight === undefined || weight === 1 ? {} : { weight }),
      ...(own === undefined ? {} : { tiers: own }),
      ...(children === undefined ? {} : { children: children.map(change) }),
    };
  };
  return {
    ...rubric,
    criteria: change(rubric.criteria),
    ranking: [
      ...rubric.ranking.map((rule) => ranking.parts.get(rule.of) ?? rule),
      ...[...ranking.parts.values()].filter(({ of }) => !rubric.ranking.some((rule) => rule.of === of)),
    ],
    sources: { ...Object.fromEntries(kept), ...weights.sources, ...tiers.sources, ...ranking.sources },
  };
}
