/** Ranks of one unit over the draws. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
  /** By rank from `best` on. */
  readonly counts: Uint32Array;
  /** How many there are in all. */
  readonly draws: number;
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
  return { best, worst, counts, draws: ranks.length };
}

/** The least rank that at least `share` (0–1) of the draws are not above. */
export function quantile({ best, worst, counts, draws }: RankRange, share: number): number {
  let seen = 0;
  for (let place = 0; place < counts.length; place++) {
    seen += counts[place] ?? 0;
    if (seen >= share * draws) return best + place;
  }
  return worst;
}
