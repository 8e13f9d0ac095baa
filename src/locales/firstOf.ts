/** How many of a list, such as cells or units, a sentence names. */
const NAMED = 5;

/** The first of a list, and how many more there are: `G6, G7, G8, G9, G10 và 3 ô nữa`. */
export function firstOf(cells: readonly string[], andMore: (more: string) => string): string {
  const named = cells.slice(0, NAMED).join(", ");
  const more = cells.length - NAMED;
  return more > 0 ? `${named} ${andMore(String(more))}` : named;
}
