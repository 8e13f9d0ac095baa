import { findRubric, LIBRARY } from "../rubric/library";
import type { Rubric } from "../rubric/rubric";

let own: readonly Rubric[] = [];
let revision = 0;

/** Makes exactly these rubrics of the workbook known to the functions; one goes before a library rubric of the same id. */
export function knowRubrics(rubrics: readonly Rubric[]): void {
  own = rubrics;
  revision += 1;
}

export function knownRubric(id: string): Rubric | undefined {
  return own.find((rubric) => rubric.id === id) ?? findRubric(id);
}

export function knownRubricIds(): readonly string[] {
  return [...new Set([...own, ...LIBRARY].map((rubric) => rubric.id))];
}

/** Changes whenever the known rubrics do. */
export function rubricsRevision(): number {
  return revision;
}
