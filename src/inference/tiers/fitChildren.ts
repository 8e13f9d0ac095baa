import type { Bracket } from "../inference";

/** One unit under a rule with a minimum for each child; values by child, as `Judged` has one. Exempt: Infinity. */
export interface JudgedByChild {
  readonly unit: number;
  /** Index of its tier from the best; the number of bands for the unranked label. */
  readonly tier: number;
  readonly value: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

interface ChildrenFit {
  /** By child, then by band. */
  readonly brackets: readonly (readonly Bracket[])[];
  readonly outer: readonly (readonly Bracket[])[];
  /** True: no minima explain the numbers as printed; the brackets are the outer ones. */
  readonly needsRounding: boolean;
  readonly contradictions: readonly number[];
}

/** The numbers a comparison uses: of a unit that reached a band, and of one that missed it. */
interface Basis {
  readonly reached: "value" | "high";
  readonly missed: "value" | "low";
}

const PRINTED: Basis = { reached: "value", missed: "value" };
const BEFORE_ROUNDING: Basis = { reached: "high", missed: "low" };

/**
 * Where the minima lie when a unit has the best tier of which it reaches every child's minimum. A minimum is at most the
 * least that a unit of that tier or a better one has; it is above what a unit below the tier has, where that unit is known to
 * reach the minima of all other children. A better band asks no less of any child than a lower one.
 */
export function fitChildren(judged: readonly JudgedByChild[], childCount: number, bandCount: number): ChildrenFit {
  const size = { childCount, bandCount };
  const left = believe(judged, size);
  const kept = new Set(left);
  const isClear = findConflicts(left, size, PRINTED).length === 0;
  const outer = bracketsOf(left, size, BEFORE_ROUNDING);
  return {
    brackets: isClear ? bracketsOf(left, size, PRINTED) : outer,
    outer,
    needsRounding: !isClear,
    contradictions: judged.flatMap((one) => (kept.has(one) ? [] : [one.unit])),
  };
}

interface Size {
  readonly childCount: number;
  readonly bandCount: number;
}

/** A table with more slips than this is not explained by the rule; then every unit in conflict counts. */
const MOST_SLIPS = 8;

/** Leaves out one unit after the other, each time the one without which the fewest conflicts are left. */
function believe(judged: readonly JudgedByChild[], size: Size): readonly JudgedByChild[] {
  let left = judged;
  let conflicts = findConflicts(left, size, BEFORE_ROUNDING);
  for (let slips = 0; slips < MOST_SLIPS; slips++) {
    const first = conflicts[0];
    if (first === undefined) return left;
    let best: readonly JudgedByChild[] | null = null;
    for (const suspect of new Set([first.unit, ...first.lowest])) {
      const others = left.filter((one) => one !== suspect);
      const remaining = findConflicts(others, size, BEFORE_ROUNDING);
      if (best !== null && remaining.length >= conflicts.length) continue;
      best = others;
      conflicts = remaining;
    }
    left = best ?? left;
    if (conflicts.length > judged.length / 2) break;
  }
  const inConflict = new Set(conflicts.map(({ unit }) => unit));
  return inConflict.size === 0 ? left : judged.filter((one) => !inConflict.has(one) && left.includes(one));
}

interface Conflict {
  /** The unit that has at least as much of every child as a tier demands, without having the tier. */
  readonly unit: JudgedByChild;
  /** The units whose points set those minima. */
  readonly lowest: readonly JudgedByChild[];
}

function findConflicts(judged: readonly JudgedByChild[], size: Size, { reached, missed }: Basis): readonly Conflict[] {
  const lowest = lowestByBand(judged, size, reached);
  return judged.flatMap((unit): readonly Conflict[] => {
    for (let band = 0; band < Math.min(unit.tier, size.bandCount); band++) {
      const limits = lowest[band] ?? [];
      if (limits.length > 0 && limits.every((limit, child) => (unit[missed][child] ?? NaN) >= limit.value)) {
        return [{ unit, lowest: limits.map(({ holder }) => holder) }];
      }
    }
    return [];
  });
}

/** By band and child: the least among the units that have the band or a better one; empty where no unit has. */
function lowestByBand(
  judged: readonly JudgedByChild[],
  { childCount, bandCount }: Size,
  reached: Basis["reached"],
): readonly (readonly { readonly value: number; readonly holder: JudgedByChild }[])[] {
  const byTier = Array.from({ length: bandCount }, (_, band) => judged.filter(({ tier }) => tier === band));
  let before: readonly { value: number; holder: JudgedByChild }[] = [];
  return byTier.map((units) => {
    for (const holder of units) {
      before = Array.from({ length: childCount }, (_, child) => {
        const value = holder[reached][child] ?? NaN;
        const known = before[child];
        return known === undefined || value < known.value ? { value, holder } : known;
      });
    }
    return before;
  });
}

function bracketsOf(judged: readonly JudgedByChild[], size: Size, basis: Basis): readonly (readonly Bracket[])[] {
  const lowest = lowestByBand(judged, size, basis.reached);
  const over = Array.from({ length: size.childCount }, () => new Array<number>(size.bandCount).fill(-Infinity));
  for (const unit of judged) {
    for (let band = 0; band < Math.min(unit.tier, size.bandCount); band++) {
      const limits = lowest[band] ?? [];
      const short = Array.from({ length: size.childCount }, (_, child) => child).filter(
        (child) => !((unit[basis.missed][child] ?? NaN) >= (limits[child]?.value ?? Infinity)),
      );
      const [child] = short;
      const ends = child === undefined ? undefined : over[child];
      if (short.length !== 1 || child === undefined || ends === undefined) continue;
      ends[band] = Math.max(ends[band] ?? -Infinity, unit[basis.missed][child] ?? -Infinity);
    }
  }
  return over.map((ends, child) => {
    for (let band = ends.length - 2; band >= 0; band--) {
      ends[band] = Math.max(ends[band] ?? -Infinity, ends[band + 1] ?? -Infinity);
    }
    return ends.map((end, band): Bracket => {
      const atMost = lowest[band]?.[child]?.value ?? Infinity;
      return { over: Number.isFinite(end) ? end : null, atMost: Number.isFinite(atMost) ? atMost : null };
    });
  });
}
