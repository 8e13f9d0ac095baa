import type { Threshold } from "./rubric";

/** A threshold taken apart: points, or a share 0–1 of the maximum. */
interface ReadThreshold {
  readonly unit: "points" | "share";
  readonly value: number;
}

/** `36` -> 36 points, `"85.5%"` -> the share 0.855 as the decimal it is written as. */
export function readThreshold(threshold: Threshold): ReadThreshold {
  if (typeof threshold === "number") return { unit: "points", value: threshold };
  return { unit: "share", value: Number(`${threshold.slice(0, -1)}e-2`) };
}
