/**
 * Rounds half away from zero at `decimals` (0–15), on the decimal a double stands for, as Excel's ROUND does:
 * `round(1.005, 2)` is 1.01, `round(-2.5, 0)` is -3.
 */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  return (Math.sign(value) * Math.floor(scaled + 0.5)) / scale + 0;
}
