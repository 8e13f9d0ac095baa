import type { Criterion } from "../rubric/rubric";
import { criteriaOf } from "../rubric/tree";
import { foldText } from "./foldText";
import { LIKELY } from "./thresholds";
import { FILLERS, LONG_FORMS } from "./vocabulary";

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
  readonly pairs: ReadonlyMap<string, number>;
}

/** An index of the names and aliases of a tree's criteria. Texts are remembered: headings repeat. */
export function indexNames(root: Criterion): NameIndex {
  const criteria = criteriaOf(root);
  const names = criteria.flatMap((criterion, position) =>
    [criterion.name, ...(criterion.aliases ?? [])].map((name) => knownName(name, position)),
  );
  const weights = wordWeights(names);
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
          const similarity = most * similarityOf(asked, name, weights);
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

/** Shorter texts are not compared by letters: "cộng" is not a misprint of "tổng". */
const LEAST_LETTERS = 7;

/** The folded text without fillers, abbreviations written out. */
function plainName(folded: string): string {
  const long = folded
    .split(" ")
    .map((word) => LONG_FORMS.get(word) ?? word)
    .join(" ");
  const plain = long.replace(FILLERS, " ").replace(/ {2,}/g, " ").trim();
  return plain === "" ? long : plain;
}

function knownName(text: string, criterion: number): KnownName {
  const folded = foldText(text);
  const plain = plainName(folded);
  return { criterion, folded, plain, words: new Set(plain.split(" ")), pairs: letterPairs(plain) };
}

/** A word that names few criteria weighs more: 1 / the number of criteria it occurs in. */
function wordWeights(names: readonly KnownName[]): ReadonlyMap<string, number> {
  const users = new Map<string, Set<number>>();
  for (const { words, criterion } of names) {
    for (const word of words) users.set(word, (users.get(word) ?? new Set<number>()).add(criterion));
  }
  return new Map([...users].map(([word, of]) => [word, 1 / of.size]));
}

/** Likeness by shared words (weighted) or, for misspelt texts, by shared pairs of letters; below 0.97 unless equal. */
function similarityOf(asked: KnownName, name: KnownName, weights: ReadonlyMap<string, number>): number {
  if (asked.folded === name.folded) return 1;
  if (asked.plain === name.plain) return 0.97;
  let shared = 0;
  let askedWeight = 0;
  let nameWeight = 0;
  for (const word of asked.words) {
    const weight = weights.get(word) ?? 1;
    askedWeight += weight;
    if (name.words.has(word)) shared += weight;
  }
  for (const word of name.words) nameWeight += weights.get(word) ?? 1;
  const dice = (2 * shared) / (askedWeight + nameWeight);
  const likeness = 0.95 * dice;
  if (shared >= 1 && shared === askedWeight && asked.words.size > 1) return Math.max(likeness, 0.6 + 0.35 * dice);
  if (shared >= 1 && shared === nameWeight && name.words.size > 1) return Math.max(likeness, 0.4 + 0.45 * dice);
  const shorter = Math.min(asked.plain.length, name.plain.length);
  if (shorter < LEAST_LETTERS) return likeness;
  const couldReach = (2 * shorter) / (asked.plain.length + name.plain.length);
  if (0.9 * couldReach < Math.max(LIKELY, likeness)) return likeness;
  return Math.max(likeness, 0.9 * pairLikeness(asked.pairs, name.pairs));
}

function letterPairs(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function pairLikeness(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [pair, count] of left) {
    total += count;
    shared += Math.min(count, right.get(pair) ?? 0);
  }
  for (const count of right.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
