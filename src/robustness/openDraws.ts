import { toDecimal } from "../scoring/compare";
import type { DrawBoard } from "./drawBoard";
import type { DrawSettings } from "./drawSettings";
import { drawWeights } from "./drawWeights";
import { createRandom } from "./random";
import { rankDraw } from "./rankDraw";

/** Draws under way: `run` makes some more and says how many are made in all. */
export interface Draws {
  readonly run: (count: number) => number;
  /** Place `draw * units + unit`: the unit's rank in that draw. */
  readonly ranks: Uint16Array | Uint32Array;
}

/**
 * Begins draws of a board. They are the same however they are sliced. A draw takes from the stream: one number for each node's
 * weight, where weights are drawn; then, where scores are drawn, one for each unit of each indicator below the ranked criterion
 * or a criterion that breaks ties, in the plan's order.
 */
export function openDraws(board: DrawBoard, { draws, seed, weightSpread, rounding }: DrawSettings): Draws {
  const units = board.units.length;
  const ranks = units < 2 ** 16 ? new Uint16Array(units * draws) : new Uint32Array(units * draws);
  const random = createRandom(seed);
  const uniforms = new Float64Array(board.weights.length);
  const weights = board.weights.slice();
  const needed = neededNodes(board);
  const kept = new Set([board.node, ...board.tieBreak.map(({ node }) => node)]);
  const columns = Array.from(board.weights, (_, node) =>
    node >= board.indicatorCount || kept.has(node) ? new Float64Array(units) : null,
  );
  const none = new Float64Array();
  let made = 0;

  /** Adds `weight` times the indicator's drawn points to `total`. */
  const addIndicator = (indicator: number, weight: number, total: Float64Array): void => {
    if (!rounding) {
      const points = board.points[indicator] ?? none;
      for (let unit = 0; unit < units; unit++) total[unit] = (total[unit] ?? 0) + weight * (points[unit] ?? 0);
      return;
    }
    random.addWithin(board.least[indicator] ?? none, board.widths[indicator] ?? none, weight, total);
  };

  const completeNode = (node: number): void => {
    const total = columns[node];
    if (total === null || total === undefined) return;
    total.fill(0);
    if (node < board.indicatorCount) {
      addIndicator(node, 1, total);
      return;
    }
    for (const child of board.children[node] ?? []) {
      const weight = weights[child] ?? 0;
      const column = columns[child];
      if (column === null || column === undefined) addIndicator(child, weight, total);
      else for (let unit = 0; unit < units; unit++) total[unit] = (total[unit] ?? 0) + weight * (column[unit] ?? 0);
    }
    for (let unit = 0; unit < units; unit++) total[unit] = toDecimal(total[unit] ?? 0);
  };

  const drawOnce = (draw: number): void => {
    if (weightSpread > 0) {
      random.fill(uniforms, board.weights.length);
      drawWeights(board, weightSpread, uniforms, weights);
    }
    for (const node of needed) completeNode(node);
    const tieBreak = board.tieBreak.map(({ node, exempt }) => breaker(columns[node], exempt));
    const order = rankDraw(board, columns[board.node] ?? none, tieBreak);
    ranks.set(order, draw * units);
  };

  return {
    ranks,
    run: (count) => {
      const end = Math.min(draws, made + count);
      for (; made < end; made++) drawOnce(made);
      return made;
    },
  };
}

function breaker(column: Float64Array | null | undefined, exempt: Uint32Array): Float64Array {
  const points = column ?? new Float64Array();
  if (exempt.length === 0) return points;
  const copy = points.slice();
  for (const unit of exempt) copy[unit] = -Infinity;
  return copy;
}

/** The nodes whose points have to be known, children before their parents; an indicator only where it is ranked or breaks ties. */
function neededNodes(board: DrawBoard): readonly number[] {
  const kept = [board.node, ...board.tieBreak.map(({ node }) => node)];
  const needed = new Set<number>();
  const visit = (node: number): void => {
    for (const child of board.children[node] ?? []) if ((board.children[child] ?? []).length > 0) visit(child);
    needed.add(node);
  };
  for (const node of kept) visit(node);
  return [...needed].sort((one, other) => one - other);
}
