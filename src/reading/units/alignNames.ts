/** Words that a name may have or lack: "Sở Kế hoạch và Đầu tư", "Sở Kế hoạch - Đầu tư". */
const CONNECTORS: ReadonlySet<string> = new Set(["va", "cac", "cua", "&", "trong", "thuoc"]);

/** An initial consonant group counts by its first letter, but "gd" and the like are letters of two words. */
const MOST_LETTERS = 6;

/** `alignCores` of names whose connectors may be missing on either side. */
export function alignNames(left: readonly string[], right: readonly string[]): boolean {
  return alignCores(withoutConnectors(left), withoutConnectors(right));
}

/**
 * Whether two names are the same when a word of one may be the initials of several words of the other: "so lao dong tb xh"
 * and "so lao dong thuong binh va xa hoi". Words are folded and without connectors.
 */
export function alignCores(left: readonly string[], right: readonly string[]): boolean {
  return align(left, 0, right, 0);
}

export function withoutConnectors(words: readonly string[]): readonly string[] {
  return words.filter((word) => !CONNECTORS.has(word));
}

function align(left: readonly string[], from: number, right: readonly string[], to: number): boolean {
  const a = left[from];
  const b = right[to];
  if (a === undefined || b === undefined) return a === undefined && b === undefined;
  if (a === b && align(left, from + 1, right, to + 1)) return true;
  const inRight = initialsLength(a, right, to);
  if (inRight > 0 && align(left, from + 1, right, to + inRight)) return true;
  const inLeft = initialsLength(b, left, from);
  return inLeft > 0 && align(left, from + inLeft, right, to + 1);
}

/** How many words from `at` on a word is the initials of: as many as it has letters, at least two; 0 when it is not. */
function initialsLength(word: string, words: readonly string[], at: number): number {
  if (word.length < 2 || word.length > MOST_LETTERS) return 0;
  for (let letter = 0; letter < word.length; letter++) if (words[at + letter]?.[0] !== word[letter]) return 0;
  return word.length;
}
