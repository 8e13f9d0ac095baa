/** Sheets read again at most to tell which changes are not safe; what is not told by then is left out. */
const MOST_READINGS = 40;

/** As many of the items as can be taken together: all where that is safe, else what is left after halving again and again. */
export function keepSafe<Item>(items: readonly Item[], isSafe: (items: readonly Item[]) => boolean): readonly Item[] {
  let readings = 0;
  const keep = (chosen: readonly Item[], others: readonly Item[]): readonly Item[] => {
    if (others.length === 0 || readings === MOST_READINGS) return chosen;
    readings++;
    const all = [...chosen, ...others];
    if (isSafe(all)) return all;
    if (others.length === 1) return chosen;
    const half = others.length >> 1;
    return keep(keep(chosen, others.slice(0, half)), others.slice(half));
  };
  return keep([], items);
}
