/** `coefficients · x ≤ atMost`. */
export interface Constraint {
  readonly coefficients: Float64Array;
  readonly atMost: number;
}

/** Least and most of one coordinate. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

const ZERO = 1e-11;

/**
 * The extent of each coordinate over all points that meet the constraints: two linear programs each, by the simplex method
 * from a known point inside. Infinite where nothing bounds the coordinate.
 *
 * @param inside a point that meets every constraint
 */
export function extentsOf(constraints: readonly Constraint[], inside: Float64Array): readonly Extent[] {
  const tableau = new Tableau(constraints, inside);
  return Array.from(inside, (start, coordinate) => ({
    least: start - tableau.climb(coordinate, -1),
    most: start + tableau.climb(coordinate, 1),
  }));
}

/**
 * Variables are coordinates (free, counted from the point inside) and slacks of the constraints (never negative). Rows hold
 * the basic variables as `constant + Σ coefficient · nonbasic`; a free variable that became basic stays so.
 */
class Tableau {
  readonly #count: number;
  readonly #constants: Float64Array;
  readonly #rows: readonly Float64Array[];
  /** By row and by column: the variable; a coordinate is its number, a slack that of its constraint plus the coordinates. */
  readonly #basic: number[];
  readonly #nonbasic: number[];

  constructor(constraints: readonly Constraint[], inside: Float64Array) {
    this.#count = inside.length;
    this.#rows = constraints.map(({ coefficients }) => coefficients.map((value) => -value));
    this.#constants = Float64Array.from(constraints, ({ coefficients, atMost }) =>
      Math.max(0, atMost - coefficients.reduce((sum, value, index) => sum + value * (inside[index] ?? 0), 0)),
    );
    this.#basic = constraints.map((_, index) => this.#count + index);
    this.#nonbasic = Array.from(inside, (_, index) => index);
  }

  /** How far a coordinate can go up (1) or down (-1) from the point inside. */
  climb(coordinate: number, direction: 1 | -1): number {
    const column = this.#nonbasic.indexOf(coordinate);
    if (column !== -1) {
      const row = this.#leaving(column, direction);
      if (row === -1) return Infinity;
      this.#exchange(row, column);
    }
    const row = this.#basic.indexOf(coordinate);
    for (let step = 0; ; step++) {
      const entering = this.#entering(row, direction, step > 20 * this.#count);
      if (entering === null) return Math.max(0, direction * (this.#constants[row] ?? 0));
      const leaving = this.#leaving(entering.column, entering.direction);
      if (leaving === -1) return Infinity;
      this.#exchange(leaving, entering.column);
    }
  }

  /** The steepest improvement; the lowest-numbered one where steps may go round in circles (Bland). */
  #entering(row: number, direction: number, isCareful: boolean): { column: number; direction: 1 | -1 } | null {
    let best: { column: number; direction: 1 | -1 } | null = null;
    let gain = ZERO;
    let number = Infinity;
    this.#nonbasic.forEach((variable, column) => {
      const slope = direction * (this.#rows[row]?.[column] ?? 0);
      const worth = variable < this.#count ? Math.abs(slope) : slope;
      if (worth <= ZERO || (isCareful ? variable >= number : worth <= gain)) return;
      best = { column, direction: slope > 0 ? 1 : -1 };
      gain = worth;
      number = variable;
    });
    return best;
  }

  /** The row whose slack is the first to become 0; -1: none does. */
  #leaving(column: number, direction: 1 | -1): number {
    let first = -1;
    let least = Infinity;
    for (let row = 0; row < this.#rows.length; row++) {
      const variable = this.#basic[row] ?? 0;
      const fall = -direction * (this.#rows[row]?.[column] ?? 0);
      if (variable < this.#count || fall <= ZERO) continue;
      const room = (this.#constants[row] ?? 0) / fall;
      if (room < least || (room === least && variable < (this.#basic[first] ?? Infinity))) {
        first = row;
        least = room;
      }
    }
    return first;
  }

  #exchange(row: number, column: number): void {
    const pivotRow = this.#rows[row];
    const pivot = pivotRow?.[column] ?? 0;
    if (pivotRow === undefined) return;
    for (let index = 0; index < pivotRow.length; index++) {
      pivotRow[index] = index === column ? 1 / pivot : -(pivotRow[index] ?? 0) / pivot;
    }
    this.#constants[row] = -(this.#constants[row] ?? 0) / pivot;
    this.#rows.forEach((other, at) => {
      const factor = other[column] ?? 0;
      if (at === row || factor === 0) return;
      for (let index = 0; index < other.length; index++) {
        other[index] = index === column ? factor / pivot : (other[index] ?? 0) + factor * (pivotRow[index] ?? 0);
      }
      const constant = (this.#constants[at] ?? 0) + factor * (this.#constants[row] ?? 0);
      this.#constants[at] = (this.#basic[at] ?? 0) >= this.#count ? Math.max(0, constant) : constant;
    });
    const leaving = this.#basic[row] ?? 0;
    this.#basic[row] = this.#nonbasic[column] ?? 0;
    this.#nonbasic[column] = leaving;
  }
}
