/** Numbers that follow each other without a gap, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Numbers as runs, in the order given: `[7, 8, 9, 12]` -> 7–9, 12. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
