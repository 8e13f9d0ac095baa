import { findRubric, LIBRARY } from "../rubric/library";
import type { Rubric } from "../rubric/rubric";

const registered = new Map<string, Rubric>();
let revision = 0;

/** Makes a validated rubric of the workbook or of a file known to the functions; it goes before one of the library with the same id. */
export function registerRubric(rubric: Rubric): void {
  registered.set(rubric.id, rubric);
  revision += 1;
}

export function knownRubric(id: string): Rubric | undefined {
  return registered.get(id) ?? findRubric(id);
}

export function knownRubricIds(): readonly string[] {
  return [...new Set([...registered.keys(), ...LIBRARY.map((rubric) => rubric.id)])];
}

/** Changes whenever the known rubrics do. */
export function rubricsRevision(): number {
  return revision;
}
