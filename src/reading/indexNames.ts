import type { Criterion } from "../rubric/rubric";
import { criteriaOf } from "../rubric/tree";
import { foldText } from "./foldText";
import { misspeltLikeness } from "./misspeltLikeness";
import { FILLERS, LONG_FORMS } from "./vocabulary";
import { withoutNumbering } from "./withoutNumbering";
import { wordLikeness } from "./wordLikeness";

/** How well a text names each criterion of a rubric. */
export interface NameIndex {
  /** Every criterion, parents before their children; positions are those of `similarities`. */
  readonly criteria: readonly Criterion[];
  /** 0–1 for each criterion: 1 when the text is its name or an alias, 0.97 when it is apart from fillers and abbreviations. */
  similarities(text: string): Float64Array;
}

/** A remark in brackets: "Mức độ hiện diện (tính minh bạch)". */
const REMARK = /\([^()]*\)/g;
/** What a likeness counts that holds only without the remark. */
const WITHOUT_REMARK = 0.95;

interface KnownName {
  readonly criterion: number;
  readonly folded: string;
  readonly plain: string;
  readonly words: ReadonlySet<string>;
  /** All words in order, abbreviations written out. */
  readonly long: readonly string[];
}

/** The known words that a written word may be misspelt for. */
type Misspelt = (written: string) => readonly Misspelling[];

interface Misspelling {
  readonly known: string;
  readonly likeness: number;
}

/** An index of the names and aliases of a tree's criteria. Texts are remembered: headings repeat. */
export function indexNames(root: Criterion): NameIndex {
  const criteria = criteriaOf(root);
  const names = criteria.flatMap((criterion, position) =>
    [criterion.name, ...(criterion.aliases ?? [])].map((name) => knownName(name, position)),
  );
  const weights = wordWeights(names);
  const misspeltFor = indexMisspelt([...weights.keys()]);
  const remembered = new Map<string, Float64Array>();
  return {
    criteria,
    similarities(text) {
      const known = remembered.get(text);
      if (known !== undefined) return known;
      const best = new Float64Array(criteria.length);
      const compare = (asked: KnownName, most: number): void => {
        if (asked.folded === "") return;
        for (const name of names) {
          const similarity = most * similarityOf(asked, name, weights, misspeltFor);
          if (similarity > (best[name.criterion] ?? 0)) best[name.criterion] = similarity;
        }
      };
      compare(knownName(text, -1), 1);
      const bare = text.replace(REMARK, " ");
      if (bare !== text) compare(knownName(bare, -1), WITHOUT_REMARK);
      remembered.set(text, best);
      return best;
    },
  };
}

/** Words that stand for a whole name must weigh this much each: "Nhân lực" tells, "ứng dụng CNTT" of many names does not. */
const TELLING = 0.5;

/** Shorter texts are not compared by letters: "cộng" is not a misprint of "tổng". */
const LEAST_LETTERS = 7;
/** From this share of common pairs of letters on, words may be the same word misprinted. */
const MISPRINT = 0.7;

/** The most that likeness by misspelt words comes to. */
const MOST_MISSPELT = 0.95;
/** The most where one side says more than the other, and where each says something else: below `ASKED_BELOW`. */
const MOST_PARTLY = 0.69;
const MOST_OTHERWISE = 0.65;

function longName(folded: string): string {
  return folded
    .split(" ")
    .map((word) => LONG_FORMS.get(word) ?? word)
    .join(" ");
}

/** A name without fillers. */
function plainName(long: string): string {
  const plain = long.replace(FILLERS, " ").replace(/ {2,}/g, " ").trim();
  return plain === "" ? long : plain;
}

function knownName(text: string, criterion: number): KnownName {
  const folded = foldText(withoutNumbering(text));
  const long = longName(folded);
  const plain = plainName(long);
  return { criterion, folded, plain, words: new Set(plain.split(" ")), long: long.split(" ") };
}

/** Every written word is held against all known ones once: headings share their words. */
function indexMisspelt(known: readonly string[]): Misspelt {
  const remembered = new Map<string, readonly Misspelling[]>();
  return (written) => {
    const before = remembered.get(written);
    if (before !== undefined) return before;
    const found = known
      .map((other) => ({ known: other, likeness: written === other ? 0 : wordLikeness(written, other) }))
      .filter(({ likeness }) => likeness > 0);
    remembered.set(written, found);
    return found;
  };
}

/** A word that names few criteria weighs more: 1 / the number of criteria it occurs in. */
function wordWeights(names: readonly KnownName[]): ReadonlyMap<string, number> {
  const users = new Map<string, Set<number>>();
  for (const { words, criterion } of names) {
    for (const word of words) users.set(word, (users.get(word) ?? new Set<number>()).add(criterion));
  }
  return new Map([...users].map(([word, of]) => [word, 1 / of.size]));
}

/**
 * Likeness by shared words, weighted. Where all other words are misspelt ones, the names are the same (at most 0.95); where
 * one side has words that the other lacks, they may be, which is for the user to say.
 */
function similarityOf(
  asked: KnownName,
  name: KnownName,
  weights: ReadonlyMap<string, number>,
  misspeltFor: Misspelt,
): number {
  if (asked.folded === name.folded) return 1;
  if (asked.plain === name.plain) return 0.97;
  return Math.max(
    misspeltLikeness(asked.long, name.long, name.plain.length),
    sharedLikeness(asked, name, weights, misspeltFor),
  );
}

function sharedLikeness(
  asked: KnownName,
  name: KnownName,
  weights: ReadonlyMap<string, number>,
  misspeltFor: Misspelt,
): number {
  if (!shareWords(asked, name, misspeltFor)) {
    if (!haveLikeLengths(asked.plain, name.plain)) return 0;
    const alike = pairLikeness([...asked.words].join(""), [...name.words].join(""));
    return alike < MISPRINT ? 0 : Math.min(MOST_OTHERWISE, 0.95 * alike);
  }
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0);
  const common = [...asked.words].filter((word) => name.words.has(word));
  const askedOnly = [...asked.words].filter((word) => !name.words.has(word));
  const nameOnly = [...name.words].filter((word) => !asked.words.has(word));
  const slips = pairMisspelt(askedOnly, new Set(nameOnly), misspeltFor);
  const askedLeft = askedOnly.filter((word) => !slips.has(word));
  const met = new Set([...slips.values()].map(({ known }) => known));
  const nameLeft = nameOnly.filter((word) => !met.has(word));

  const equal = weigh(common);
  const misspelt = weigh([...met]);
  const worth = [...slips.values()].reduce((sum, { known, likeness }) => sum + weigh([known]) * likeness, 0);
  if (askedLeft.length === 0 && nameLeft.length === 0) {
    return (MOST_MISSPELT * (equal + worth)) / (equal + misspelt);
  }
  const shared = equal + worth;
  const askedRest = weigh(askedLeft);
  const nameRest = weigh(nameLeft);
  const all = 2 * (equal + misspelt) + askedRest + nameRest;
  const dice = (2 * shared) / all;
  if (askedLeft.length === 0) {
    const tells = asked.words.size > 1 && shared >= asked.words.size * TELLING;
    return Math.min(MOST_PARTLY, tells ? 0.6 + 0.35 * dice : 0.95 * dice);
  }
  if (nameLeft.length === 0) {
    const tells = name.words.size > 1 && shared >= name.words.size * TELLING;
    return Math.min(MOST_PARTLY, tells ? Math.max(0.95 * dice, 0.4 + 0.45 * dice) : 0.95 * dice);
  }
  const alike = pairLikeness(askedLeft.join(""), nameLeft.join(""));
  const credit = alike < MISPRINT ? 0 : alike * (askedRest + nameRest);
  return Math.min(MOST_OTHERWISE, (0.95 * (2 * shared + credit)) / all);
}

function shareWords(asked: KnownName, name: KnownName, misspeltFor: Misspelt): boolean {
  for (const word of asked.words) {
    if (name.words.has(word) || misspeltFor(word).some(({ known }) => name.words.has(known))) return true;
  }
  return false;
}

/** The known word that each misspelt word stands for, each known word at most once. */
function pairMisspelt(
  written: readonly string[],
  known: ReadonlySet<string>,
  misspeltFor: Misspelt,
): ReadonlyMap<string, Misspelling> {
  const pairs = written
    .flatMap((word) => misspeltFor(word).map((misspelling) => ({ word, misspelling })))
    .filter(({ misspelling }) => known.has(misspelling.known))
    .sort((left, right) => right.misspelling.likeness - left.misspelling.likeness);
  const found = new Map<string, Misspelling>();
  const taken = new Set<string>();
  for (const { word, misspelling } of pairs) {
    if (found.has(word) || taken.has(misspelling.known)) continue;
    found.set(word, misspelling);
    taken.add(misspelling.known);
  }
  return found;
}

/** The share of common pairs of letters (Dice); 0 where the lengths alone make a misprint unlikely. */
function pairLikeness(left: string, right: string): number {
  if (!haveLikeLengths(left, right)) return 0;
  const pairs = letterPairs(left);
  let shared = 0;
  for (const [pair, count] of letterPairs(right)) shared += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * shared) / (left.length + right.length - 2);
}

/** Whether the lengths allow that one is the other misprinted. */
function haveLikeLengths(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  return shorter >= LEAST_LETTERS && (2 * shorter) / (left.length + right.length) >= MISPRINT;
}

function letterPairs(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
