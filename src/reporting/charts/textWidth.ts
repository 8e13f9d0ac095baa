/** Advance widths of Times New Roman from the space to "~", in thousandths of the font's size (Adobe's Times-Roman metrics). */
const ADVANCES = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
const FIRST = 0x20;
const OTHER = 722;
/** Bold letters beside upright ones; figures and signs are as wide. */
const BOLD = 1.12;
const HORN = "\u031b";
const HORN_WIDTH = 55;

const SAME_WIDTH: Readonly<Record<string, string>> = { đ: "d", Đ: "D", "–": "0", "\u00a0": " " };

/** Thousandths of what was measured before: letters recur. */
const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };

/**
 * About how wide a text is, in the unit of `size`: drawn without a screen to measure on. A Vietnamese letter is as wide as the
 * one under its marks, a little wider with a horn; letters of other scripts are taken for wide ones.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? known.bold : known.regular;
  let thousandths = 0;
  for (const letter of text) {
    let width = widths.get(letter);
    if (width === undefined) {
      width = advanceOf(letter) * (bold && /\p{L}/u.test(letter) ? BOLD : 1);
      widths.set(letter, width);
    }
    thousandths += width;
  }
  return (thousandths / 1000) * size;
}

function advanceOf(letter: string): number {
  let thousandths = 0;
  for (const part of letter.normalize("NFD")) {
    if (part === HORN) thousandths += HORN_WIDTH;
    else if (!/\p{M}/u.test(part)) thousandths += ADVANCES[(SAME_WIDTH[part] ?? part).charCodeAt(0) - FIRST] ?? OTHER;
  }
  return thousandths;
}
