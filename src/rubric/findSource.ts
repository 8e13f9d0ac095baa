import type { Rubric, Source } from "./rubric";

/**
 * Where a number comes from: the source written for its path (`"criteria.readiness.tiers.Mức 2.personnel"`), else the one for
 * the nearest path above it (`"criteria.readiness.tiers.Mức 2"`, `"criteria.readiness.tiers"`); `undefined` when none is given.
 */
export function findSource(rubric: Rubric, path: string): Source | undefined {
  for (let rest = path; rest !== ""; rest = rest.slice(0, Math.max(0, rest.lastIndexOf(".")))) {
    if (Object.hasOwn(rubric.sources, rest)) return rubric.sources[rest];
  }
  return undefined;
}
