import type { Source, Threshold } from "../../rubric/rubric";
import { toDecimal } from "../../scoring/compare";
import type { Bracket } from "../inference";

type Scale = "points" | "share";

/** A minimum as a rubric writes it: points, or a share as a percentage. */
export function writeThreshold(value: number, scale: Scale): Threshold {
  return scale === "points" ? toDecimal(value) : `${String(toDecimal(100 * value))}%`;
}

const DIGITS = { points: 4, share: 2 } as const;

/** A bracket as a source writes it, its ends rounded outwards; `undefined` when it has none. */
export function writeBracket({ over, atMost }: Bracket, scale: Scale): Source["bracket"] {
  const ends = {
    ...(over === null ? {} : { over: writeEnd(over, scale, Math.floor) }),
    ...(atMost === null ? {} : { atMost: writeEnd(atMost, scale, Math.ceil) }),
  };
  return over === null && atMost === null ? undefined : ends;
}

function writeEnd(value: number, scale: Scale, outwards: (value: number) => number): Threshold {
  const power = 10 ** DIGITS[scale];
  const shown = toDecimal(scale === "share" ? 100 * value : value);
  const rounded = Math.max(0, toDecimal(outwards(toDecimal(shown * power)) / power));
  return scale === "share" ? `${String(Math.min(100, rounded))}%` : rounded;
}
