import type { Level } from "../../../../rubric/rubric";
import type { Span } from "../statement";
import type { FoldedText } from "./foldedText";

/** A clause of running text; places are those of the folded text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Where its sentence starts. */
  readonly sentence: number;
  readonly topic: Span | null;
  /** The sentence with a colon that its paragraph follows. */
  readonly lead: Span | null;
  readonly level: Level | null;
}

const HEADING = /^[\s>*_#-]*(?:#+ |[ivx]+\.|phan \d|\d+(?:\.\d+)*\.|[a-z]\)|- ve )/;
const LIST_OR_HEADING = /^[\s>*_]*(?:[-+•#]|[ivx]+\. |\d+(?:\.\d+)*[.)] |[a-z]\) |bang \d|hinh \d|\*)/;
const LONGEST_HEADING = 240;
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ["commune", /\b(?:cap xa|cac xa)\b/],
  ["district", /\b(?:cap huyen|cac huyen|khoi ubnd|khbi ubnd)\b/],
  ["department", /\b(?:cap tinh|cap so|co quan chuyen mon|cac so|cac co quan)\b/],
];

/** An item of a list, which stands under the same words as the one before it. */
const ITEM = /^\s*[-+•*] /;

/** "Ở cấp huyện, …": what follows is about that level. */
const AT_LEVEL = /\bo cap (?:tinh|huyen|xa)\b/;

/**
 * The clauses of the running text, each with the heading it stands under. Rows of tables (with tabs) are no running text.
 * Lines that only the page broke are one.
 */
export function splitText({ folded, spanOf }: FoldedText): readonly Clause[] {
  const clauses: Clause[] = [];
  let topic: Span | null = null;
  let level: Level | null = null;
  let lead: Span | null = null;
  for (const { start, end } of paragraphsOf(folded)) {
    const paragraph = folded.slice(start, end);
    if (paragraph.includes("\t")) continue;
    const isHeading =
      HEADING.test(paragraph) &&
      paragraph.length < LONGEST_HEADING &&
      (!/\d (?:diem|don vi)/.test(paragraph) || /: *$/.test(paragraph));
    if (isHeading) {
      level = levelIn(paragraph) ?? level;
      topic = spanOf(start, end);
    }
    let from = start;
    let sentence = start;
    const add = (to: number): void => {
      const words = folded.slice(from, to);
      if (AT_LEVEL.test(words)) level = levelIn(words) ?? level;
      clauses.push({ start: from, end: to, sentence, topic, lead, level });
    };
    for (const match of paragraph.matchAll(/[.;](?=\s|$)/g)) {
      if (isMarker(paragraph.slice(from - start, match.index))) continue;
      const to = start + match.index + 1;
      add(to);
      from = to;
      if (match[0] === ".") sentence = to;
    }
    if (from < end) add(end);
    if (!isHeading && /: *$/.test(paragraph)) lead = spanOf(sentence, end);
    else if (!ITEM.test(paragraph)) lead = null;
  }
  return clauses;
}

/** The only level that folded words name; `null` where they name none or several. */
export function levelIn(folded: string): Level | null {
  const [only, ...others] = LEVELS.filter(([, pattern]) => pattern.test(folded));
  return only === undefined || others.length > 0 ? null : only[0];
}

/** "2.1" or "a" before a full stop: the number of a heading, no sentence. */
function isMarker(text: string): boolean {
  return /^[\s*#-]*(?:\d+(?:\.\d+)*|[ivx]+|[a-z])$/.test(text);
}

function paragraphsOf(folded: string): readonly { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  let open = false;
  for (let at = 0; at <= folded.length;) {
    const found = folded.indexOf("\n", at);
    const end = found < 0 ? folded.length : found;
    const line = folded.slice(at, end);
    const breaksBefore = line.trim() === "" || line.includes("\t") || LIST_OR_HEADING.test(line);
    if (open && breaksBefore) paragraphs.push({ start, end: at });
    if (!open || breaksBefore) start = at;
    open = line.trim() !== "";
    if (open && (line.includes("\t") || /[.:;] *$/.test(line) || /^\s*#/.test(line))) {
      paragraphs.push({ start, end });
      open = false;
    }
    at = end + 1;
  }
  if (open) paragraphs.push({ start, end: folded.length });
  return paragraphs;
}
