const SPACES = /[\s\u00a0\u200b-\u200f\u202f\u2060\ufeff]+/gu;
const COMBINING_MARKS = /\p{M}+/gu;
const PUNCTUATION = /[^\p{L}\p{N}%&]+/gu;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The text in NFC with every run of spaces (non-breaking, zero-width, line breaks) as one space and none at the ends. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFC").replace(SPACES, " ").trim();
}

/**
 * The text as it is compared: lower case, without diacritics (đ as d) and punctuation other than % and &, words apart by
 * one space. `"Cơ sở hạ tầng  (CSHT)"` -> `"co so ha tang csht"`.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(PUNCTUATION, " ")
    .trim();
}
