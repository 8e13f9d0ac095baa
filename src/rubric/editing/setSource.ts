import type { Rubric, Source } from "../rubric";

/** Says where the number at a path comes from; `null`: what is said for the nearest path above holds. */
export function setSource(rubric: Rubric, path: string, source: Source | null): Rubric {
  const others = Object.entries(rubric.sources).filter(([other]) => other !== path);
  return { ...rubric, sources: Object.fromEntries(source === null ? others : [...others, [path, source]]) };
}
