import type { Rubric } from "../rubric";
import { findSource } from "../findSource";

/**
 * Says that a document states the number at a path: what a person enters is taken from one. An inference about the number
 * that stood there before is dropped; that of other numbers stays.
 */
export function stateSource(rubric: Rubric, path: string): Rubric {
  const document = findSource(rubric, path)?.kind === "stated" ? findSource(rubric, path)?.document : undefined;
  const source = { kind: "stated" as const, ...(document === undefined ? {} : { document }) };
  return { ...rubric, sources: { ...rubric.sources, [path]: source } };
}
