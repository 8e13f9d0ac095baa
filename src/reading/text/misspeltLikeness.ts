import { slipDistance, wordLikeness } from "./wordLikeness";

const MOST = 0.95;
/** What each misspelt word takes away, times how unsure it is. */
const PER_SLIP = 0.6;
/** As sure is a word that a letter makes another word ("tác", "ác"), where the rest of the name is long. */
const OTHER_WORD = 0.75;
/** Names with fewer letters that differ in such a word may well be two names ("Bảo Lạc", "Bảo Lâm"): below `ASKED_BELOW`. */
const LONG = 14;
const SHORT_NAME = 0.65;
/** As many letters must be in words that are not misspelt: in any name, and in one with a word that is another word. */
const LEAST_SURE = 0.2;
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
  let all = 0;
  let equal = 0;
  for (let index = 0; index < known.length; index++) {
    const length = known[index]?.length ?? 0;
    if (Math.abs((written[index]?.length ?? 0) - length) > 2) return 0;
    all += length;
    if (known[index] === written[index]) equal += length;
  }
  if (equal < LEAST_SURE * all && known.length > 1) return 0;
  let likeness = MOST;
  let others = 0;
  for (let index = 0; index < known.length; index++) {
    const word = written[index] ?? "";
    const meant = known[index] ?? "";
    if (word === meant) continue;
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
  return slipDistance(written, known, 1) <= 1;
}

function spacedLikeness(written: readonly string[], known: readonly string[], letters: number): number {
  if (Math.abs(written.length - known.length) > 2 || Math.abs(lettersOf(written) - lettersOf(known)) > 1) return 0;
  const [left, right] = [written.join(""), known.join("")];
  if (left === right) return SPACED_OTHERWISE;
  return letters >= LONG && !/\d/.test(left + right) && slipDistance(left, right, 1) <= 1 ? SPACED_OTHERWISE - 0.05 : 0;
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}
