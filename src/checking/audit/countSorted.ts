/** How many of the keys, sorted from the least up, exceed `key`. */
export function countAbove(sorted: Float64Array, key: number): number {
  let [start, end] = [0, sorted.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((sorted[middle] ?? Infinity) > key) end = middle;
    else start = middle + 1;
  }
  return sorted.length - start;
}

/** How many of the keys, sorted from the least up, are less than `key`. */
export function countBelow(sorted: Float64Array, key: number): number {
  let [start, end] = [0, sorted.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((sorted[middle] ?? Infinity) < key) start = middle + 1;
    else end = middle;
  }
  return start;
}
