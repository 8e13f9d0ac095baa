import type { Marks } from "../rubric/rubric";
import type { Section } from "./outlineSheet";
import type { Places } from "./places";

/** The marks of the section "Ký hiệu". */
export function readMarks(section: Section<"marks">, places: Places): Marks {
  const marks: Record<keyof Marks, string[]> = { zero: [], exempt: [], notSubmitted: [] };
  for (const entry of section.entries) {
    entry.need("meaning");
    entry.need("mark");
    const meaning = entry.choice("meaning", "meaning");
    const mark = entry.text("mark");
    if (meaning === undefined || mark === undefined) continue;
    places.set(`marks.${meaning}[${marks[meaning].length}]`, entry.cell("mark"));
    marks[meaning].push(mark);
  }
  return marks;
}
