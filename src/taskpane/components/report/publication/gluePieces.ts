import type { SentenceNumber } from "../../../../reporting/report/report";

/** A stretch of a sentence: words that may wrap, or numbers with the signs that touch them, which must not part from them. */
type Piece = { readonly kind: "words"; readonly text: string } | GluedPiece;

interface GluedPiece {
  readonly kind: "glued";
  readonly parts: readonly (string | SentenceNumber)[];
}

/** A sentence's text cut at its numbers: "(" before one, "%)" and ";" behind it stay with it, and so do numbers that touch. */
export function gluePieces(text: string, numbers: readonly SentenceNumber[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let glued: (string | SentenceNumber)[] = [];
  let end = 0;
  const close = (): void => {
    if (glued.length > 0) pieces.push({ kind: "glued", parts: glued });
    glued = [];
  };
  const add = (gap: string, isLast: boolean): void => {
    const behind = glued.length === 0 ? "" : (/^\S+/u.exec(gap)?.[0] ?? "");
    if (behind !== "") glued.push(behind);
    if (behind === gap && !isLast) return;
    close();
    const before = isLast ? "" : (/\S+$/u.exec(gap.slice(behind.length))?.[0] ?? "");
    const words = gap.slice(behind.length, gap.length - before.length);
    if (words !== "") pieces.push({ kind: "words", text: words });
    if (before !== "") glued.push(before);
  };
  for (const number of [...numbers].sort((one, other) => one.at - other.at)) {
    if (number.at < end) continue;
    add(text.slice(end, number.at), false);
    glued.push(number);
    end = number.at + number.text.length;
  }
  add(text.slice(end), true);
  return pieces;
}
