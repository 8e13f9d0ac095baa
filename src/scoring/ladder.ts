import type { TierPlan } from "./plan";

/** What the bands of a tier ask of one node, from the best band to the lowest. */
export interface Ladder {
  readonly node: number;
  /** Least value for each band, -Infinity where it asks nothing of the node; the last element stands for the unranked label. */
  readonly bounds: Float64Array;
}

export function laddersOf(tier: TierPlan): readonly Ladder[] {
  const ladders = new Map<number, Float64Array>();
  tier.bands.forEach((conditions, band) => {
    for (const { node, bound } of conditions) {
      const bounds = ladders.get(node) ?? new Float64Array(tier.bands.length + 1).fill(-Infinity);
      bounds[band] = Math.max(bounds[band] ?? -Infinity, bound);
      ladders.set(node, bounds);
    }
  });
  return [...ladders].map(([node, bounds]) => ({ node, bounds }));
}

/** Whether whoever reaches a band reaches all lower ones: then one look at each node decides. */
export function isFalling({ bounds }: Ladder): boolean {
  return bounds.every((bound, band) => band === 0 || bound <= (bounds[band - 1] ?? Infinity));
}

/**
 * Moves each unit from `start` to `end` down past every band that its points fail; `tiers` holds where it stands. True when
 * a unit moved.
 */
export function moveDown(ladder: Ladder, points: Float64Array, tiers: Int16Array, start: number, end: number): boolean {
  const { bounds } = ladder;
  let moves = 0;
  for (let unit = start; unit < end; unit++) {
    const value = points[unit] ?? NaN;
    const from = tiers[unit] ?? 0;
    let band = from;
    while (value < (bounds[band] ?? -Infinity)) band++;
    tiers[unit] = band;
    moves += band - from;
  }
  return moves > 0;
}
