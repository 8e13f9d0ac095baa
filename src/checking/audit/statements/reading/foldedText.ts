import type { Span } from "../statement";

/**
 * A text as it is searched: lower case, without diacritics (đ as d), every space a plain one; line breaks, tabs and signs
 * stay. Patterns are matched against `folded`; `spanOf` leads back to the text as written, composed or not.
 */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
  /** The span in `text` of the characters `start` to `end` of `folded`. */
  readonly spanOf: (start: number, end: number) => Span;
}

const MARK = /\p{M}+/gu;
const SPACE = /[^\S\n\t]|[\u200b-\u200f\u2060\ufeff]/u;

export function foldedText(text: string): FoldedText {
  let folded = "";
  const origins: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (const part of foldCharacter(character)) {
      folded += part;
      origins.push(offset);
    }
    offset += character.length;
  }
  origins.push(text.length);
  return {
    text,
    folded,
    spanOf: (start, end) => ({ start: origins[start] ?? text.length, end: origins[end] ?? text.length }),
  };
}

function foldCharacter(character: string): string {
  if (SPACE.test(character)) return " ";
  const plain = character.normalize("NFD").replace(MARK, "");
  const lower = plain.toLowerCase().replace("đ", "d");
  return lower.length > 1 ? (lower[0] ?? "") : lower;
}
