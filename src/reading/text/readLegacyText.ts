import { foldText } from "./foldText";
import { isSyllable } from "./isSyllable";
import { LEGACY_FONTS, LEGACY_LETTERS } from "./legacyFonts";
import type { LegacyFont } from "./legacyFonts";

/** Nothing but letters that these fonts use; a letter beyond Latin 1 is Unicode. */
const LATIN_ONE = /^[\u0000-\u00ff]*$/;
const BEYOND_ASCII = /[\u00a1-\u00ff]/;
const WORDS = /[A-Za-z\u00a1-\u00ff]+/g;
const VIETNAMESE = /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/iu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ASCII_LETTER = /[A-Za-z]/;
const CASING = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/** The text in Unicode that a text typed with a legacy font shows. */
export function decodeLegacyText(text: string, font: LegacyFont): string {
  return text.replace(WORDS, (word) => decodeWord(word, font));
}

/**
 * The legacy font a text was typed with: under it every word beyond ASCII is a Vietnamese syllable, and as they stand not
 * all are; `null` for Unicode, and where nothing tells.
 */
export function legacyFontOf(text: string): LegacyFont | null {
  const words = wordsBeyondAscii(text);
  if (words.every((word) => !ASCII_LETTER.test(word) || isVietnamese(word))) return null;
  return LEGACY_FONTS.find((font) => words.every((word) => isVietnamese(decodeWord(word, font)))) ?? null;
}

/** Whether a text on a sheet of the font's may be such a text too: it reads so, or does not read as Unicode. */
export function mayBeLegacy(text: string, font: LegacyFont): boolean {
  const words = wordsBeyondAscii(text);
  return words.every((word) => isVietnamese(decodeWord(word, font))) || !words.every(isVietnamese);
}

function wordsBeyondAscii(text: string): readonly string[] {
  if (!LATIN_ONE.test(text) || !BEYOND_ASCII.test(text)) return [];
  return (text.match(WORDS) ?? []).filter((word) => BEYOND_ASCII.test(word));
}

/** Words of capitals are such in the font of capitals as well: "§IÓM" is "ĐIỂM". */
function decodeWord(word: string, font: LegacyFont): string {
  const letters = LEGACY_LETTERS[font];
  let decoded = "";
  for (let index = 0; index < word.length;) {
    const pair = letters.get(word.slice(index, index + 2));
    decoded += pair ?? letters.get(word.charAt(index)) ?? word.charAt(index);
    index += pair === undefined ? 1 : 2;
  }
  return /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? decoded.toUpperCase() : decoded;
}

/** A syllable of Vietnamese letters with one tone at most. */
function isVietnamese(word: string): boolean {
  if (!VIETNAMESE.test(word) || !CASING.test(word)) return false;
  return (word.normalize("NFD").match(TONES) ?? []).length <= 1 && isSyllable(foldText(word));
}
