import { COMPARED_DECIMALS } from "./compare";

/**
 * Totals as whole numbers to compare ranks by: each total rounded half away from zero at `decimals` (null: at the compared
 * nine), times that power of ten. Equal keys share a rank. NaN stays NaN.
 */
export function rankKeys(totals: Float64Array, decimals: number | null): Float64Array {
  const kept = Math.min(decimals ?? COMPARED_DECIMALS, COMPARED_DECIMALS);
  const scale = 10 ** kept;
  // A decimal with nine places is at least this far from a tie, unless it is one: it lifts ties over the half.
  const lift = 0.5 + (kept < COMPARED_DECIMALS ? 0.5 * 10 ** (kept - COMPARED_DECIMALS) : 0);
  const keys = new Float64Array(totals.length);
  for (let unit = 0; unit < totals.length; unit++) {
    const total = totals[unit] ?? NaN;
    keys[unit] = total < 0 ? -Math.floor(lift - total * scale) : Math.floor(total * scale + lift);
  }
  return keys;
}
