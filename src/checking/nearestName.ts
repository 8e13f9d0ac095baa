import { foldText } from "../reading/foldText";

/** Less similar than this and a proposal misleads. */
const LEAST_SIMILARITY = 0.6;

/** The candidate most similar to a name, by the share of common letter pairs (Dice); `null` when none is similar. */
export function nearestName(name: string, candidates: readonly string[]): string | null {
  let nearest: string | null = null;
  let best = LEAST_SIMILARITY;
  const pairs = letterPairs(name);
  for (const candidate of candidates) {
    const similarity = dice(pairs, letterPairs(candidate));
    if (similarity > best) {
      best = similarity;
      nearest = candidate;
    }
  }
  return nearest;
}

function letterPairs(text: string): ReadonlySet<string> {
  const folded = foldText(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at += 1) pairs.add(folded.slice(at, at + 2));
  return pairs;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
