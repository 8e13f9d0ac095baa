import type { SentenceNumber } from "../reporting/report/report";

/** A number ready to stand in a sentence, with what it rests on. */
export type WrittenNumber = Omit<SentenceNumber, "at">;

/** A part of a sentence that still knows which of its words are numbers. */
export type Phrase = readonly (string | WrittenNumber)[];

/** What words may be made of. */
export type PhrasePart = string | WrittenNumber | Phrase;

/** Template tag: phrase`Có ${count} đơn vị`. */
export function phrase(words: TemplateStringsArray, ...parts: readonly PhrasePart[]): Phrase {
  return words.flatMap((word, place) => {
    const part = parts[place];
    return part === undefined ? [word] : [word, ...flat(part)];
  });
}

/** The phrases with `separator` between them and, where given, `last` before the last one. */
export function joinPhrases(phrases: readonly PhrasePart[], separator: string, last = separator): Phrase {
  return phrases.flatMap((part, place) => {
    if (place === 0) return flat(part);
    return [place === phrases.length - 1 ? last : separator, ...flat(part)];
  });
}

function flat(part: PhrasePart): Phrase {
  return typeof part === "string" || "text" in part ? [part] : part;
}
