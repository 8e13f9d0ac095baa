/** Widths of letters of the report's 12-point font against a digit of the default font, which column widths are counted in. */
const CAPITAL = 1.4;
const WIDE = 1.4;
const NARROW = 0.6;
const USUAL = 0.95;
/** What a column has beside its text. */
const PADDING = 1.5;
/** Points of a line of 12-point text. */
const LINE = 16.5;

/** Characters of column width that a text takes on one line. */
export function widthOf(text: string): number {
  return lengthOf(text) + PADDING;
}

/** Points of a row in which the text stands wrapped in so many characters of column width. */
export function heightOf(text: string, width: number): number {
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, width - PADDING), 0);
  return Math.min(409, lines * LINE + 2);
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = lengthOf(word);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used += needed + NARROW;
  }
  return lines;
}

function lengthOf(text: string): number {
  let length = 0;
  for (const letter of text.normalize("NFC")) {
    if (/[ iIjltfr.,;:'()|ìíỉĩị]/.test(letter)) length += NARROW;
    else if (/[mwMW%]/.test(letter)) length += WIDE;
    else length += /\p{Lu}/u.test(letter) ? CAPITAL : USUAL;
  }
  return length;
}
