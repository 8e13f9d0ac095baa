/** Σ coefficients·x is at most `limit`. */
export interface Inequality {
  readonly coefficients: readonly number[];
  readonly limit: number;
}

/** Rounding errors of the arithmetic below this do not decide. */
const MARGIN = 1e-9;

/**
 * Whether some numbers, each from its `low` to its `high`, satisfy all inequalities: the first phase of the simplex method,
 * with Bland's rule, which cannot cycle.
 */
export function isSatisfiable(
  inequalities: readonly Inequality[],
  ranges: readonly { readonly low: number; readonly high: number }[],
): boolean {
  // Counted from their lower ends the numbers are not negative; the last column's number is what all limits are loosened by.
  const variables = ranges.length;
  const rows = [
    ...inequalities.map(({ coefficients, limit }) => [
      ...coefficients,
      -1,
      limit - coefficients.reduce((sum, coefficient, at) => sum + coefficient * (ranges[at]?.low ?? 0), 0),
    ]),
    ...ranges.map(({ low, high }, at) => [...ranges.map((_, other) => (other === at ? 1 : 0)), -1, high - low]),
  ];
  const limits = (): readonly number[] => rows.map((row) => row[variables + 1] ?? 0);
  const lowest = Math.min(...limits());
  if (lowest >= -MARGIN) return true;
  const goal = [...ranges.map(() => 0), 1, 0];
  const table = [...rows, goal];
  const entering = ranges.map((_, at) => at).concat(variables);
  const basic = rows.map((_, at) => variables + 1 + at);
  const exchange = (row: number, column: number): void => {
    pivot(table, row, column);
    [entering[column], basic[row]] = [basic[row] ?? 0, entering[column] ?? 0];
  };
  exchange(limits().indexOf(lowest), variables);
  for (;;) {
    const column = leastOf(entering, (at) => (goal[at] ?? 0) < -MARGIN);
    if (column === null) return (goal[variables + 1] ?? 0) >= -MARGIN;
    const steps = rows.map((row) =>
      (row[column] ?? 0) > MARGIN ? (row[variables + 1] ?? 0) / (row[column] ?? 1) : Infinity,
    );
    const shortest = Math.min(...steps);
    const row = leastOf(basic, (at) => (steps[at] ?? Infinity) <= shortest && shortest < Infinity);
    if (row === null) return true;
    exchange(row, column);
  }
}

/** The place, among those that qualify, of the variable with the least number. */
function leastOf(variables: readonly number[], qualifies: (at: number) => boolean): number | null {
  let least: number | null = null;
  variables.forEach((variable, at) => {
    if (qualifies(at) && (least === null || variable < (variables[least] ?? Infinity))) least = at;
  });
  return least;
}

/** Exchanges the variables of a row and a column in place. */
function pivot(table: readonly number[][], row: number, column: number): void {
  const own = table[row] ?? [];
  const divisor = own[column] ?? 1;
  own.forEach((value, at) => (own[at] = (at === column ? 1 : value) / divisor));
  for (const other of table) {
    const factor = other[column] ?? 0;
    if (other === own || factor === 0) continue;
    other.forEach((value, at) => (other[at] = (at === column ? 0 : value) - factor * (own[at] ?? 0)));
  }
}
