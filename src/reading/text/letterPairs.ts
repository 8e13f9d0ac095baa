/** A text whose pairs of letters are counted once, however often it is compared. */
export interface Letters {
  readonly text: string;
  /** How often each pair of neighbours occurs, by the codes of both letters. */
  pairs(): ReadonlyMap<number, number>;
}

/** Shorter texts are not compared by letters: "cộng" is not a misprint of "tổng". */
const LEAST_LETTERS = 7;
/** From this share of common pairs of letters on, words may be the same word misprinted. */
export const MISPRINT = 0.7;

export function lettersOf(text: string): Letters {
  let counted: ReadonlyMap<number, number> | null = null;
  return { text, pairs: () => (counted ??= countPairs(text)) };
}

/** The share of common pairs of letters (Dice), 0–1; 0 where the lengths alone make a misprint unlikely. */
export function pairLikeness(left: Letters, right: Letters): number {
  if (!haveLikeLengths(left.text, right.text)) return 0;
  const pairs = left.pairs();
  let shared = 0;
  for (const [pair, count] of right.pairs()) shared += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * shared) / (left.text.length + right.text.length - 2);
}

/** Whether the lengths allow that one is the other misprinted. */
export function haveLikeLengths(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  return shorter >= LEAST_LETTERS && (2 * shorter) / (left.length + right.length) >= MISPRINT;
}

function countPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.charCodeAt(index) * 2 ** 16 + text.charCodeAt(index + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
