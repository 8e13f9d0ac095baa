import type { Marks } from "../../rubric/rubric";
import { cleanText, foldText } from "../text/foldText";

type MarkMeaning = "zero" | "exempt" | "notSubmitted";

interface KnownMark {
  readonly meaning: MarkMeaning;
  readonly folded: string;
}

interface MarkIndex {
  /** By `markKey`. */
  readonly exact: ReadonlyMap<string, MarkMeaning>;
  /** Marks of at least two words, which may stand inside a sentence. */
  readonly phrases: readonly KnownMark[];
}

const MEANINGS = ["notSubmitted", "exempt", "zero"] as const;
const ONLY_DASHES = /^[-\u2010-\u2015\u2212]+$/;
const indexes = new WeakMap<Marks, MarkIndex>();

/**
 * What a cell's text means when it is one of the rubric's marks, else `null`. Case, diacritics, punctuation and the
 * length of a dash do not matter. A mark of several words is also found inside a sentence ("Không xếp hạng do không cung
 * cấp số liệu."); when two are, not submitted comes before exempt, exempt before zero.
 */
export function readMark(text: string, marks: Marks): MarkMeaning | null {
  const index = indexOf(marks);
  const exact = index.exact.get(markKey(text));
  if (exact !== undefined) return exact;
  if (index.phrases.length === 0) return null;
  const sentence = ` ${foldText(text)} `;
  for (const phrase of index.phrases) if (sentence.includes(` ${phrase.folded} `)) return phrase.meaning;
  return null;
}

/** Marks without a letter or digit, such as "---", compare by their own signs; any run of dashes is one dash. */
export function markKey(text: string): string {
  const folded = foldText(text);
  if (folded !== "") return folded;
  const clean = cleanText(text);
  return ONLY_DASHES.test(clean.replaceAll(" ", "")) ? "-" : clean;
}

function indexOf(marks: Marks): MarkIndex {
  const known = indexes.get(marks);
  if (known !== undefined) return known;
  const exact = new Map<string, MarkMeaning>();
  const phrases: KnownMark[] = [];
  for (const meaning of MEANINGS) {
    for (const mark of marks[meaning]) {
      const key = markKey(mark);
      if (!exact.has(key)) exact.set(key, meaning);
      const folded = foldText(mark);
      if (folded.includes(" ")) phrases.push({ meaning, folded });
    }
  }
  const index = { exact, phrases };
  indexes.set(marks, index);
  return index;
}
