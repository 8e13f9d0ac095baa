import type { Rubric, Text } from "./rubric";
import { freeId } from "./slug";

const COPY_ID = /-sua(?:-\d+)?$/;
const COPY_TITLE: Readonly<Record<keyof Text, RegExp>> = { vi: / \(bản sửa(?: \d+)?\)$/, en: / \(edited(?: \d+)?\)$/ };

/** Room for "-sua-99" in an id of at most 100 characters. */
const LONGEST_BASE = 90;

/**
 * A rubric to be edited under an id of its own, so that results of the one it comes from stay what they were: `"…-sua"`, or
 * `"…-sua-2"` where that is known already; the title says so too. A copy of a copy is numbered on.
 */
export function copyRubric(rubric: Rubric, knownIds: readonly string[]): Rubric {
  const base = rubric.id
    .replace(COPY_ID, "")
    .slice(0, LONGEST_BASE)
    .replace(/[-_]+$/, "");
  const id = freeId(`${base}-sua`, new Set([...knownIds, rubric.id]));
  const number = /-sua-(\d+)$/.exec(id)?.[1];
  const count = number === undefined ? "" : ` ${number}`;
  return {
    ...rubric,
    id,
    title: {
      vi: `${rubric.title.vi.replace(COPY_TITLE.vi, "").slice(0, 1900)} (bản sửa${count})`,
      en: `${rubric.title.en.replace(COPY_TITLE.en, "").slice(0, 1900)} (edited${count})`,
    },
  };
}
