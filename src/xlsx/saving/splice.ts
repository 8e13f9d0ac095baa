/** A stretch of a text and what replaces it; an insertion where `start` equals `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; insertions at one place keep their order. All other text stays as it is. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((left, right) => left.start - right.start || left.end - right.end);
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < position) throw new RangeError("splices overlap");
    pieces.push(text.slice(position, start), replacement);
    position = end;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}

/** Adds to the end of an element's content; an element that closed itself is opened for it. */
export function appendInside(
  element: { readonly openEnd: number; readonly closeStart: number; readonly end: number },
  qualifiedName: string,
  text: string,
): Splice {
  if (element.end > element.openEnd) return { start: element.closeStart, end: element.closeStart, text };
  return { start: element.openEnd - "/>".length, end: element.openEnd, text: `>${text}</${qualifiedName}>` };
}
