import { LONGEST_ID, LONGEST_TEXT } from "./json/schema";
import type { Rubric, Text } from "./rubric";
import { freeId } from "./slug";

const COPY_ID = /-sua(?:-\d+)?$/;
const COPY_TITLE: Readonly<Record<keyof Text, RegExp>> = { vi: / \(bản sửa(?: \d+)?\)$/, en: / \(edited(?: \d+)?\)$/ };

/** Room for "-sua-99" in an id, and for " (bản sửa 99)" in a title. */
const ROOM_FOR_MARK = { id: 10, title: 100 };

/**
 * A rubric to be edited under an id of its own, so that results of the one it comes from stay what they were: `"…-sua"`, or
 * `"…-sua-2"` where that is known already; the title says so too. A copy of a copy is numbered on.
 */
export function copyRubric(rubric: Rubric, knownIds: readonly string[]): Rubric {
  const base = rubric.id
    .replace(COPY_ID, "")
    .slice(0, LONGEST_ID - ROOM_FOR_MARK.id)
    .replace(/[-_]+$/, "");
  const id = freeId(`${base}-sua`, new Set([...knownIds, rubric.id]));
  const number = /-sua-(\d+)$/.exec(id)?.[1];
  const count = number === undefined ? "" : ` ${number}`;
  const baseTitle = (language: keyof Text): string =>
    rubric.title[language].replace(COPY_TITLE[language], "").slice(0, LONGEST_TEXT - ROOM_FOR_MARK.title);
  return {
    ...rubric,
    id,
    title: { vi: `${baseTitle("vi")} (bản sửa${count})`, en: `${baseTitle("en")} (edited${count})` },
  };
}
