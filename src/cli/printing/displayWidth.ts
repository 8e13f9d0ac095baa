const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;

/** Precomposed Latin letters, Vietnamese ones included: one column each. */
const NARROW = /^[\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027]*$/;

const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** Columns a text takes in a terminal: a letter with its combining marks takes one, in NFD as in NFC. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** The beginning of a text that takes at most `width` columns, ended by “…” where something is left out. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = "";
  for (const { segment } of segmenter.segment(text)) {
    if (displayWidth(cut + segment) >= width) break;
    cut += segment;
  }
  return `${cut}…`;
}

/** Cell text as one line that cannot steer the terminal: control and direction characters become spaces or go. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
}
