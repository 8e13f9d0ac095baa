import { slipDistance, wordLikeness } from "./wordLikeness";

const MOST = 0.95;
/** What each misspelt word takes away, times how unsure it is. */
const PER_SLIP = 0.6;
/** As sure is a word that a letter makes another word ("tác", "ác"), where the rest of the name is long. */
const OTHER_WORD = 0.75;
/** Names with fewer letters that differ in such a word may well be two names ("Bảo Lạc", "Bảo Lâm"): below `ASKED_BELOW`. */
const LONG = 14;
const SHORT_NAME = 0.65;
/** As many letters of a name must be as they are known. */
const LEAST_EQUAL = 0.5;
/** Spaces lost or gained, and at most one letter wrong. */
const SPACED_OTHERWISE = 0.85;

/**
 * How surely written words are known ones, each in its place, some of them misspelt; 0–1, all folded. 0 where a word is no
 * misspelling of the one in its place.
 *
 * @param letters how many letters tell the name from others of its kind
 * @param sureWords the first words of the name that are what they resemble, as "huyện" of a district
 */
export function misspeltLikeness(
  written: readonly string[],
  known: readonly string[],
  letters: number,
  sureWords = 0,
): number {
  if (written.length !== known.length) return spacedLikeness(written, known, letters);
  let likeness = MOST;
  let equal = 0;
  let all = 0;
  let others = 0;
  for (const [index, word] of written.entries()) {
    const meant = known[index] ?? "";
    all += meant.length;
    if (word === meant) {
      equal += meant.length;
      continue;
    }
    const alike = wordLikeness(word, meant);
    if (alike === 0 && !isOneSlip(word, meant)) return 0;
    if (alike === 0 && index >= sureWords) others++;
    likeness -= PER_SLIP * (1 - (alike === 0 ? OTHER_WORD : alike));
  }
  if (equal < LEAST_EQUAL * all && others > 0) return 0;
  const isUnsure = others > 1 || (others > 0 && letters < LONG) || (equal === 0 && all < LONG);
  return isUnsure ? Math.min(SHORT_NAME, likeness) : Math.max(0, likeness);
}

function isOneSlip(written: string, known: string): boolean {
  if (known.length < 2 || /\d/.test(known) || Math.abs(written.length - known.length) > 1) return false;
  return slipDistance(written, known) <= 1;
}

function spacedLikeness(written: readonly string[], known: readonly string[], letters: number): number {
  const [left, right] = [written.join(""), known.join("")];
  if (Math.abs(written.length - known.length) > 2 || Math.abs(left.length - right.length) > 1) return 0;
  if (left === right) return SPACED_OTHERWISE;
  return letters >= LONG && !/\d/.test(left + right) && slipDistance(left, right) <= 1 ? SPACED_OTHERWISE - 0.05 : 0;
}
