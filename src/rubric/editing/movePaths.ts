import type { Rubric, Source } from "../rubric";

/** The sources with each path moved to what `to` says of it. */
export function movePaths(sources: Rubric["sources"], to: (path: string) => string): Readonly<Record<string, Source>> {
  return Object.fromEntries(Object.entries(sources).map(([path, source]) => [to(path), source]));
}
