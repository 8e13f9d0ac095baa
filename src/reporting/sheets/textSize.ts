/** A letter of the report's 12-point font against a digit of the default font, which column widths are counted in; on the safe side. */
const LETTER = 1.1;
/** Points of a line of 12-point text. */
const LINE = 16.5;

/** Characters of column width that a text takes on one line. */
export function widthOf(text: string): number {
  return text.normalize("NFC").length * LETTER + 1.5;
}

/** Points of a row in which the text stands wrapped in so many characters of column width. */
export function heightOf(text: string, width: number): number {
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0);
  return Math.min(409, lines * LINE + 2);
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = widthOf(word);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used += needed;
  }
  return lines;
}
