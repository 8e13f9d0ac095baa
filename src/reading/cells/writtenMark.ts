import type { Marks } from "../../rubric/rubric";
import { cleanText } from "../text/foldText";
import { markKey, readMark } from "./readMark";

/**
 * How the rubric writes the mark that a text is, apart from case, diacritics, punctuation and the length of a dash. The text
 * itself where the rubric writes it so; `null` where it is no mark, or says more than the mark.
 */
export function writtenMark(text: string, marks: Marks): string | null {
  const meaning = readMark(text, marks);
  if (meaning === null) return null;
  const key = markKey(text);
  const writings = marks[meaning].map(cleanText).filter((mark) => markKey(mark) === key);
  return writings.includes(text) ? text : (writings[0] ?? null);
}
