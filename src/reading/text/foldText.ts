const SPACES = /[\s\u00a0\u200b-\u200f\u202f\u2060\ufeff]+/gu;
const COMBINING_MARKS = /\p{M}+/gu;
const PUNCTUATION = /[^\p{L}\p{N}%&]+/gu;

/** The text in NFC with every run of spaces (non-breaking, zero-width, line breaks) as one space and none at the ends. */
export function cleanText(text: string): string {
  return isClean(text) ? text : text.normalize("NFC").replace(SPACES, " ").trim();
}

/** The text as names are held against each other letter by letter: clean, case aside. */
export function literalKey(text: string): string {
  return cleanText(text).toLowerCase();
}

/** Whether a text is composed Vietnamese (or other Latin) letters and signs with single spaces between: most are. */
function isClean(text: string): boolean {
  let wasSpace = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x20) {
      if (wasSpace) return false;
      wasSpace = true;
      continue;
    }
    wasSpace = false;
    const isSign = code > 0x20 && code < 0x7f;
    const isLetter = (code >= 0xc0 && code < 0x250) || (code >= 0x1ea0 && code <= 0x1ef9);
    if (!isSign && !isLetter) return false;
  }
  return !wasSpace || text === "";
}

/**
 * The text as it is compared: lower case, without diacritics (đ as d) and punctuation other than % and &, words apart by
 * one space. `"Cơ sở hạ tầng  (CSHT)"` -> `"co so ha tang csht"`.
 */
export function foldText(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  const folded = fold(text);
  remembered.set(text, folded);
  return folded;
}

/** Headings, labels and units' names come again in every row, sheet and check. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 5000;

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(PUNCTUATION, " ")
    .trim();
}
