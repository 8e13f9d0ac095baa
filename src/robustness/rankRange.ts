/** Ranks of one unit over the draws. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
  /** By rank from `best` on. */
  readonly counts: Uint32Array;
}

/** Counts the ranks, of which there is at least one. */
export function rankRange(ranks: Uint16Array | Uint32Array): RankRange {
  let best = Infinity;
  let worst = 0;
  for (const rank of ranks) {
    if (rank < best) best = rank;
    if (rank > worst) worst = rank;
  }
  const counts = new Uint32Array(worst - best + 1);
  for (const rank of ranks) counts[rank - best] = (counts[rank - best] ?? 0) + 1;
  return { best, worst, counts };
}

/** The least rank that at least `share` (0–1) of the draws are not above. */
export function quantile({ best, worst, counts }: RankRange, share: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let place = 0; place < counts.length; place++) {
    seen += counts[place] ?? 0;
    if (seen >= share * all) return best + place;
  }
  return worst;
}
