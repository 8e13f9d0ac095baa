/** The cell that each place of a rubric was read from, by paths such as `criteria.children[0].max`. */
export type Places = Map<string, string>;

/** The cell of a place, else of the nearest place around it; `null` when nothing around it was read. */
export function cellOf(path: string, places: Places): string | null {
  for (let rest = path; rest !== ""; rest = rest.replace(/(?:\.[^.[\]]*|\[[^\]]*\]|^[^.[]+)$/u, "")) {
    const cell = places.get(rest);
    if (cell !== undefined) return cell;
  }
  return null;
}
