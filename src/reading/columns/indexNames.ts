import type { Criterion } from "../../rubric/rubric";
import { criteriaOf } from "../../rubric/tree";
import { foldText } from "../text/foldText";
import { haveLikeLengths, lettersOf, MISPRINT, pairLikeness } from "../text/letterPairs";
import type { Letters } from "../text/letterPairs";
import { misspeltLikeness } from "../text/misspeltLikeness";
import { longName, plainName } from "../text/plainName";
import { withoutNumbering } from "../text/withoutNumbering";
import { wordLikeness } from "../text/wordLikeness";

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
  /** Those words without spaces. */
  readonly letters: Letters;
  /** All words in order, abbreviations written out. */
  readonly long: readonly string[];
}

/** The words of all names. */
interface KnownWords {
  /** A word that names few criteria weighs more: 1 / the number of criteria it occurs in. */
  readonly weights: ReadonlyMap<string, number>;
  /** The names with a word. */
  readonly users: ReadonlyMap<string, readonly KnownName[]>;
  readonly misspeltFor: Misspelt;
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
  const words = indexWords(names);
  const remembered = new Map<string, Float64Array>();
  return {
    criteria,
    similarities(text) {
      const known = remembered.get(text);
      if (known !== undefined) return known;
      const best = new Float64Array(criteria.length);
      const compare = (asked: KnownName, most: number): void => {
        if (asked.folded === "") return;
        const sharing = namesSharing(asked, words);
        for (const name of names) {
          const similarity = most * similarityOf(asked, name, sharing.has(name), words);
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

/** The most that likeness by misspelt words comes to. */
const MOST_MISSPELT = 0.95;
/** The most where one side says more than the other, and where each says something else: below `ASKED_BELOW`. */
const MOST_PARTLY = 0.69;
const MOST_OTHERWISE = 0.65;

function knownName(text: string, criterion: number): KnownName {
  const folded = foldText(withoutNumbering(text));
  const long = longName(folded);
  const plain = plainName(long) || long;
  const words = new Set(plain.split(" "));
  return { criterion, folded, plain, words, letters: lettersOf([...words].join("")), long: long.split(" ") };
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

function indexWords(names: readonly KnownName[]): KnownWords {
  const users = new Map<string, KnownName[]>();
  for (const name of names) {
    for (const word of name.words) {
      const before = users.get(word);
      if (before === undefined) users.set(word, [name]);
      else before.push(name);
    }
  }
  const weights = new Map(
    [...users].map(([word, of]) => [word, 1 / new Set(of.map(({ criterion }) => criterion)).size]),
  );
  return { users, weights, misspeltFor: indexMisspelt([...users.keys()]) };
}

/** The names that have a word in common with a text, or one that a word of the text may be misspelt for. */
function namesSharing(asked: KnownName, { users, misspeltFor }: KnownWords): ReadonlySet<KnownName> {
  const sharing = new Set<KnownName>();
  const add = (word: string): void => users.get(word)?.forEach((name) => sharing.add(name));
  for (const word of asked.words) {
    add(word);
    for (const { known } of misspeltFor(word)) add(known);
  }
  return sharing;
}

/**
 * Likeness by shared words, weighted. Where all other words are misspelt ones, the names are the same (at most 0.95); where
 * one side has words that the other lacks, they may be, which is for the user to say.
 */
function similarityOf(asked: KnownName, name: KnownName, isSharing: boolean, words: KnownWords): number {
  if (asked.folded === name.folded) return 1;
  if (asked.plain === name.plain) return 0.97;
  return Math.max(
    misspeltLikeness(asked.long, name.long, name.plain.length),
    isSharing ? sharedLikeness(asked, name, words) : lettersLikeness(asked, name),
  );
}

/** Of names that share no word. */
function lettersLikeness(asked: KnownName, name: KnownName): number {
  if (!haveLikeLengths(asked.plain, name.plain)) return 0;
  const alike = pairLikeness(asked.letters, name.letters);
  return alike < MISPRINT ? 0 : Math.min(MOST_OTHERWISE, 0.95 * alike);
}

function sharedLikeness(asked: KnownName, name: KnownName, { weights, misspeltFor }: KnownWords): number {
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
  const alike = pairLikeness(lettersOf(askedLeft.join("")), lettersOf(nameLeft.join("")));
  const credit = alike < MISPRINT ? 0 : alike * (askedRest + nameRest);
  return Math.min(MOST_OTHERWISE, (0.95 * (2 * shared + credit)) / all);
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
