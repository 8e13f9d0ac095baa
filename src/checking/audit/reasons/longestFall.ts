/** Indexes of a longest run of values, in order but not side by side, of which none exceeds the one before. */
export function longestFall(values: readonly number[]): readonly number[] {
  /** By length less one: the index at which a run of that length ends with the highest value. */
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, index) => {
    let [start, end] = [0, ends.length];
    while (start < end) {
      const middle = (start + end) >> 1;
      if ((values[ends[middle] ?? -1] ?? -Infinity) >= value) start = middle + 1;
      else end = middle;
    }
    before[index] = ends[start - 1] ?? -1;
    ends[start] = index;
  });
  const run: number[] = [];
  for (let index = ends.at(-1) ?? -1; index !== -1; index = before[index] ?? -1) run.push(index);
  return run.reverse();
}
