import { isSyllable } from "./isSyllable";

/** Letters and digits that scans take for one another; folded. */
const LOOK_ALIKE: ReadonlySet<string> = new Set(
  ["l1", "i1", "il", "ij", "o0", "nu", "ce", "hb", "ft", "gq", "vy", "uv", "oc", "oe"].flatMap(
    ([one = "", other = ""]) => [one + other, other + one],
  ),
);

/** Costs of a slip: a letter for one that looks like it, a letter twice, any other letter wrong, missing or too many. */
const ALIKE = 0.4;
const DOUBLED = 0.4;
const WRONG = 1;

/** Shorter words may have one letter wrong, longer ones two. */
const SHORT = 4;

/**
 * How surely a written word is a known one misspelt, 0–1; both folded. 1 when equal. A written word that is a syllable of
 * its own counts only when it looks like the known one, and less; figures are never misspelt.
 */
export function wordLikeness(written: string, known: string): number {
  if (written === known) return 1;
  if (Math.abs(written.length - known.length) > mostSlips(written, known)) return 0;
  const likenesses = remembered.get(known) ?? new Map<string, number>();
  remembered.set(known, likenesses);
  const before = likenesses.get(written);
  if (before !== undefined) return before;
  const likeness = judge(written, known);
  if (likenesses.size >= MOST_REMEMBERED) likenesses.clear();
  likenesses.set(written, likeness);
  return likeness;
}

/** By known word; sheets repeat their words, and every name is held against every text. */
const remembered = new Map<string, Map<string, number>>();

/** Written words remembered for each known one: more than the syllables of the language. */
const MOST_REMEMBERED = 10_000;

function judge(written: string, known: string): number {
  if (known.length < 2 || /\d/.test(known) || /^\d+$/.test(written)) return 0;
  const most = mostSlips(written, known);
  const joined = written.replaceAll("rn", "m");
  const distance = joined === known ? ALIKE : slipDistance(joined, known, most);
  if (distance > most) return 0;
  if (!isSyllable(written) && (joined === known || !isSyllable(joined))) return 0.95 - 0.1 * distance;
  return distance <= ALIKE ? 0.75 : 0;
}

function mostSlips(written: string, known: string): number {
  return Math.min(known.length, written.length) <= SHORT ? 1 : 2;
}

/**
 * The least cost of the slips that turn one word into the other (Levenshtein's distance with weights); infinite where it is above
 * `most`.
 */
export function slipDistance(left: string, right: string, most = Infinity): number {
  const costs = Array.from({ length: right.length + 1 }, (_, length) => length * WRONG);
  for (let row = 1; row <= left.length; row++) {
    const letter = left[row - 1] ?? "";
    const dropping = letter === left[row - 2] ? DOUBLED : WRONG;
    let diagonal = costs[0] ?? 0;
    let least = (costs[0] = row * WRONG);
    for (let column = 1; column <= right.length; column++) {
      const other = right[column - 1] ?? "";
      const above = costs[column] ?? 0;
      const replaced = diagonal + (letter === other ? 0 : LOOK_ALIKE.has(letter + other) ? ALIKE : WRONG);
      const added = (costs[column - 1] ?? 0) + (other === right[column - 2] ? DOUBLED : WRONG);
      const here = Math.min(replaced, above + dropping, added);
      costs[column] = here;
      diagonal = above;
      if (here < least) least = here;
    }
    // It never becomes less from one letter to the next.
    if (least > most) return Infinity;
  }
  return costs[right.length] ?? 0;
}
