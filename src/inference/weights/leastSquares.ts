/** A length that is this small beside the column's own is rounding of doubles. */
const NEGLIGIBLE = 1e-8;

export interface LeastSquares {
  /** The shortest of the solutions with the least sum of squares. */
  readonly solution: Float64Array;
  /** A basis of the changes that leave every fitted value as it is, each scaled to a largest part of 1 or -1. */
  readonly freedom: readonly Float64Array[];
}

/**
 * Fits `targets` by the columns: QR by Householder reflections with column pivoting, so that what the columns do not
 * determine is found instead of fitted.
 *
 * @param columns all as long as `targets`
 */
export function leastSquares(columns: readonly Float64Array[], targets: Float64Array): LeastSquares {
  const scales = columns.map((column) => lengthOf(column, 0) || 1);
  const work = columns.map((column, index) => column.map((value) => value / (scales[index] ?? 1)));
  const right = targets.slice();
  const order = columns.map((_, index) => index);
  let rank = 0;
  for (; rank < Math.min(columns.length, targets.length); rank++) {
    const lengths = work.map((column, place) => (place < rank ? -1 : lengthOf(column, rank)));
    const longest = lengths.reduce((best, length, place) => (length > (lengths[best] ?? 0) ? place : best), rank);
    if ((lengths[longest] ?? 0) <= NEGLIGIBLE) break;
    [work, order].forEach((items: unknown[]) => {
      [items[rank], items[longest]] = [items[longest], items[rank]];
    });
    reflect(work, right, rank);
  }
  const back = (start: Float64Array): Float64Array => {
    const found = start.slice(0, rank);
    for (let row = rank - 1; row >= 0; row--) {
      let value = found[row] ?? 0;
      for (let column = row + 1; column < rank; column++) value -= at(work, row, column) * (found[column] ?? 0);
      found[row] = value / at(work, row, row);
    }
    return found;
  };
  const place = (basic: Float64Array, free: number | null): Float64Array => {
    const whole = new Float64Array(columns.length);
    basic.forEach((value, index) => {
      whole[order[index] ?? 0] = value / (scales[order[index] ?? 0] ?? 1);
    });
    if (free !== null) whole[order[free] ?? 0] = 1 / (scales[order[free] ?? 0] ?? 1);
    return whole;
  };
  const freedom = order.slice(rank).map((_, index) => {
    const free = rank + index;
    const direction = place(back(Float64Array.from({ length: rank }, (__, row) => -at(work, row, free))), free);
    return scaled(direction);
  });
  return { solution: shortest(place(back(right), null), freedom), freedom };
}

function at(columns: readonly Float64Array[], row: number, column: number): number {
  return columns[column]?.[row] ?? 0;
}

function lengthOf(column: Float64Array, from: number): number {
  let sum = 0;
  for (let row = from; row < column.length; row++) sum += (column[row] ?? 0) ** 2;
  return Math.sqrt(sum);
}

/** Turns column `pivot` onto its first `pivot + 1` rows, and everything to its right and the targets with it. */
function reflect(columns: readonly Float64Array[], right: Float64Array, pivot: number): void {
  const column = columns[pivot];
  if (column === undefined) return;
  const head = column[pivot] ?? 0;
  const end = head > 0 ? -lengthOf(column, pivot) : lengthOf(column, pivot);
  const mirror = column.slice(pivot);
  mirror[0] = head - end;
  const square = mirror.reduce((sum, value) => sum + value * value, 0);
  for (const other of [...columns.slice(pivot), right]) {
    let product = 0;
    mirror.forEach((value, row) => (product += value * (other[pivot + row] ?? 0)));
    const factor = (2 * product) / square;
    mirror.forEach((value, row) => (other[pivot + row] = (other[pivot + row] ?? 0) - factor * value));
  }
}

function scaled(direction: Float64Array): Float64Array {
  const largest = direction.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  return direction.map((value) => (Math.abs(value / largest) < NEGLIGIBLE ? 0 : value / largest));
}

/** The solution without its part along the free directions. */
function shortest(solution: Float64Array, freedom: readonly Float64Array[]): Float64Array {
  const basis: Float64Array[] = [];
  for (const direction of freedom) {
    const rest = basis.reduce((left, known) => without(left, known), direction);
    const length = lengthOf(rest, 0);
    if (length > NEGLIGIBLE) basis.push(rest.map((value) => value / length));
  }
  return basis.reduce((left, known) => without(left, known), solution);
}

/** @param unit a direction of length 1 */
function without(vector: Float64Array, unit: Float64Array): Float64Array {
  const product = vector.reduce((sum, value, index) => sum + value * (unit[index] ?? 0), 0);
  return vector.map((value, index) => value - product * (unit[index] ?? 0));
}
