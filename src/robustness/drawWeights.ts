import type { DrawBoard } from "./drawBoard";

/**
 * Draws the weights of every criterion: each uniform within `spread` (a share, 0.25 for ±25 %) of its own, then those of one
 * parent scaled together so that the parent's maximum stays what it is (where a maximum is not known: the sum of the weights).
 *
 * The way of COINr (`get_noisy_weights`, with the weighted mean that divides by their sum) and of the uncertainty analyses after
 * the OECD/JRC Handbook on Constructing Composite Indicators (2008), step 7; ±25 % is what COINr's guide takes.
 *
 * @param uniforms one number of [0, 1) by node
 * @param into by node
 */
export function drawWeights(board: DrawBoard, spread: number, uniforms: Float64Array, into: Float64Array): void {
  const { weights, maxima, children } = board;
  for (let node = 0; node < weights.length; node++) {
    into[node] = (weights[node] ?? NaN) * (1 + spread * (2 * (uniforms[node] ?? NaN) - 1));
  }
  for (const siblings of children) {
    if (siblings.length === 0) continue;
    const isKnown = siblings.every((child) => Number.isFinite(maxima[child]));
    let stated = 0;
    let drawn = 0;
    for (const child of siblings) {
      const size = isKnown ? (maxima[child] ?? NaN) : 1;
      stated += size * (weights[child] ?? NaN);
      drawn += size * (into[child] ?? NaN);
    }
    if (drawn === 0) continue;
    for (const child of siblings) into[child] = ((into[child] ?? NaN) * stated) / drawn;
  }
}
