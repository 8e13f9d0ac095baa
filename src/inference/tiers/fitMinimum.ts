import { longestFall } from "../../checking/audit/reasons/longestFall";
import type { Bracket } from "../inference";

/** One unit under a rule of minima on a single value. */
export interface Judged {
  /** Index of the unit. */
  readonly unit: number;
  /** Index of its tier from the best; the number of bands for the unranked label. */
  readonly tier: number;
  readonly value: number;
  /** Least and most before rounding. */
  readonly low: number;
  readonly high: number;
}

/** The minima that explain tiers by one value. */
interface MinimumFit {
  readonly brackets: readonly Bracket[];
  readonly outer: readonly Bracket[];
  /** True: no minima explain the numbers as printed; the brackets are the outer ones. */
  readonly needsRounding: boolean;
  /** Indexes of the units that no minima explain together with the others. */
  readonly contradictions: readonly number[];
}

/**
 * Where the minimum of each band lies when a unit has the best tier whose minimum its value reaches. Of units that
 * contradict each other the most that agree are believed.
 */
export function fitMinimum(judged: readonly Judged[], bandCount: number): MinimumFit {
  const falling = [...judged].sort((one, other) => other.value - one.value || other.tier - one.tier);
  const believed = longestFall(falling.map(({ tier }) => -tier)).flatMap((index) => falling[index] ?? []);
  if (believed.length === judged.length) {
    return {
      brackets: bracketsOf(judged, bandCount),
      outer: outerOf(judged, bandCount),
      needsRounding: false,
      contradictions: [],
    };
  }
  const outer = outerOf(judged, bandCount);
  if (outer.every(isPossible)) return { brackets: outer, outer, needsRounding: true, contradictions: [] };
  const kept = new Set(believed.map(({ unit }) => unit));
  return {
    brackets: bracketsOf(believed, bandCount),
    outer: outerOf(believed, bandCount),
    needsRounding: false,
    contradictions: judged.flatMap(({ unit }) => (kept.has(unit) ? [] : [unit])),
  };
}

function isPossible({ over, atMost }: Bracket): boolean {
  return over === null || atMost === null || over < atMost;
}

function bracketsOf(judged: readonly Judged[], bandCount: number): readonly Bracket[] {
  return bandBrackets(
    judged,
    bandCount,
    ({ value }) => value,
    ({ value }) => value,
  );
}

/** Who missed a minimum may have had as little as `low`; who reached it as much as `high`. */
function outerOf(judged: readonly Judged[], bandCount: number): readonly Bracket[] {
  return bandBrackets(
    judged,
    bandCount,
    ({ low }) => low,
    ({ high }) => high,
  );
}

function bandBrackets(
  judged: readonly Judged[],
  bandCount: number,
  missed: (one: Judged) => number,
  reached: (one: Judged) => number,
): readonly Bracket[] {
  const highest = new Array<number>(bandCount + 1).fill(-Infinity);
  const lowest = new Array<number>(bandCount + 1).fill(Infinity);
  for (const one of judged) {
    highest[one.tier] = Math.max(highest[one.tier] ?? -Infinity, missed(one));
    lowest[one.tier] = Math.min(lowest[one.tier] ?? Infinity, reached(one));
  }
  return Array.from({ length: bandCount }, (_, band): Bracket => {
    const over = Math.max(...highest.slice(band + 1));
    const atMost = Math.min(...lowest.slice(0, band + 1));
    return { over: Number.isFinite(over) ? over : null, atMost: Number.isFinite(atMost) ? atMost : null };
  });
}
