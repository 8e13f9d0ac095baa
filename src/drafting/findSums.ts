import { decimalsOf } from "../checking/decimalsOf";

/** A column of points, or several of them together, of which one may be the sum of others. */
export interface Addend {
  /** By sampled row; NaN where nothing stands. */
  readonly points: Float64Array;
  readonly numbers: number;
  readonly max: number | null;
}

/** How a sum is known: by the numbers of the units, or by the printed maxima alone where the column is still to be filled. */
export type SumEvidence = "sums" | "maxima";

/** Rows that must agree before numbers alone show a sum. */
const LEAST_ROWS = 3;

/** Longer runs of addends under one column are headed, not summed by chance. */
const MOST_ADDENDS = 60;

/** Whether one column is the sum of others beyond chance, within what printed rounding explains; `null` when it is not. */
function isSumOf(total: Addend, addends: readonly Addend[]): SumEvidence | null {
  if (addends.length < 2) return null;
  const areMaximaKnown = [total, ...addends].every(({ max }) => max !== null);
  const sumOfMaxima = addends.reduce((sum, { max }) => sum + (max ?? 0), 0);
  const maximaAgree = areMaximaKnown && Math.abs(sumOfMaxima - (total.max ?? NaN)) < 1e-6;
  if (areMaximaKnown && !maximaAgree) return null;
  if (total.numbers === 0) return maximaAgree && addends.every(({ numbers }) => numbers > 0) ? "maxima" : null;
  const rows = agreeingRows(total, addends);
  if (rows === null) return null;
  return rows >= LEAST_ROWS || (maximaAgree && rows > 0) ? "sums" : null;
}

/** The rows in which the sum holds and is not 0; `null` when one contradicts. */
function agreeingRows(total: Addend, addends: readonly Addend[]): number | null {
  const tolerance = roundingOf([total, ...addends]);
  let rows = 0;
  let exact = 0;
  for (let row = 0; row < total.points.length; row++) {
    const expected = total.points[row] ?? NaN;
    if (Number.isNaN(expected)) continue;
    let sum = 0;
    let filled = 0;
    for (const { points } of addends) {
      const value = points[row] ?? NaN;
      if (Number.isNaN(value)) continue;
      sum += value;
      filled++;
    }
    if (filled === 0) continue;
    if (Math.abs(sum - expected) > tolerance) return null;
    if (expected === 0 || filled < 2) continue;
    rows++;
    if (Math.abs(sum - expected) < EXACT) exact++;
  }
  return exact * 3 < rows ? null : rows;
}

/** Sums of doubles that are equal as decimals. */
const EXACT = 1e-6;

/** By how much a sum of printed numbers may differ: half a last digit each; nothing for whole numbers, which nobody rounds. */
function roundingOf(columns: readonly Addend[]): number {
  let decimals = 0;
  for (const { points } of columns) {
    for (const value of points) if (!Number.isNaN(value)) decimals = Math.max(decimals, decimalsOf(value));
    if (decimals >= 4) break;
  }
  return decimals === 0 ? EXACT : (columns.length * 10 ** -Math.min(decimals, 4)) / 2 + EXACT;
}

/** A column that is the sum of a run of its neighbours; places in the list that was searched. */
export interface FoundSum {
  readonly total: number;
  readonly first: number;
  readonly count: number;
  readonly evidence: SumEvidence;
}

/**
 * The first sum in a list of neighbours, from the right, for a heading of several stands before them; the longest run of
 * those that agree. `mayFollow` says which columns may stand behind what they sum up.
 */
export function findRunSum(columns: readonly Addend[], mayFollow: (place: number) => boolean): FoundSum | null {
  for (let total = columns.length - 1; total >= 0; total--) {
    const here = columns[total];
    if (here === undefined) continue;
    let found: FoundSum | null = null;
    for (let count = 2; count <= Math.min(MOST_ADDENDS, columns.length - total - 1); count++) {
      const evidence = isSumOf(here, columns.slice(total + 1, total + 1 + count));
      if (evidence !== null) found = { total, first: total + 1, count, evidence };
    }
    for (let count = 2; mayFollow(total) && count <= Math.min(MOST_ADDENDS, total); count++) {
      const evidence = isSumOf(here, columns.slice(total - count, total));
      if (evidence !== null && (found === null || count > found.count))
        found = { total, first: total - count, count, evidence };
    }
    if (found !== null) return found;
  }
  return null;
}
