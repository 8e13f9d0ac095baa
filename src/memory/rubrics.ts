import type { RubricProblem } from "../rubric/problem";
import type { Rubric } from "../rubric/rubric";
import { validateRubric } from "../rubric/validation/validateRubric";

/** A rubric of the workbook that cannot be used, and why. */
export interface RefusedRubric {
  /** Its id, where it has one. */
  readonly id: string | null;
  readonly problem: RubricProblem;
}

export interface WorkbookRubrics {
  readonly rubrics: readonly Rubric[];
  readonly refused: readonly RefusedRubric[];
}

/** What stands under `RUBRICS_KEY`: of several rubrics with one id the last one counts. */
export function readRubrics(data: unknown): WorkbookRubrics {
  const rubrics = new Map<string, Rubric>();
  const refused: RefusedRubric[] = [];
  for (const entry of entriesOf(data)) {
    const rubric = validateRubric(entry);
    if (rubric.ok) rubrics.set(rubric.value.id, rubric.value);
    else refused.push({ id: idOf(entry), problem: rubric.problems[0] });
  }
  return { rubrics: [...rubrics.values()], refused };
}

/** The data with the rubric added or in the place of that of the same id; every other entry stays as it stands. */
export function withRubric(data: unknown, rubric: Rubric): readonly unknown[] {
  const entries = entriesOf(data);
  const isThere = entries.some((entry) => idOf(entry) === rubric.id);
  return isThere ? entries.map((entry) => (idOf(entry) === rubric.id ? rubric : entry)) : [...entries, rubric];
}

/** The data without the rubric of the id. */
export function withoutRubric(data: unknown, id: string): readonly unknown[] {
  return entriesOf(data).filter((entry) => idOf(entry) !== id);
}

/** Data of another shape is one entry that cannot be used. */
function entriesOf(data: unknown): readonly unknown[] {
  if (data === undefined) return [];
  return Array.isArray(data) ? data : [data];
}

function idOf(entry: unknown): string | null {
  const isObject = typeof entry === "object" && entry !== null && "id" in entry;
  return isObject && typeof entry.id === "string" ? entry.id : null;
}
