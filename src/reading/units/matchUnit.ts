import type { RosterUnit } from "../../rubric/rubric";
import { assign } from "../columns/assign";
import { ASKED_BELOW, LIKELY } from "../columns/thresholds";
import { literalKey } from "../text/foldText";
import { marksDiffer, spellingOf, unitLikeness } from "./unitLikeness";
import type { UnitSpelling } from "./unitLikeness";

/** What a unit's name on a sheet is taken for. */
export interface UnitMatch {
  /** The roster's name; null where none is meant beyond doubt, or the user said so. */
  readonly rosterName: string | null;
  /** 0–1, of the name taken or suggested; 1 for a literal match or the user's own choice, 0 where there is neither. */
  readonly confidence: number;
  /** The roster's name that may be meant and is for the user to confirm. */
  readonly suggestion: string | null;
}

/** The user's answers: by a name as the sheet writes it (clean), the roster's name, or null for a unit that is not on it. */
export type UnitChoices = Readonly<Record<string, string | null>>;

/** No unit of the roster, and none suggested. */
export const NO_MATCH: UnitMatch = { rosterName: null, confidence: 0, suggestion: null };

/** The same letters apart from diacritics, punctuation, connectors, "UBND" and "tỉnh"; marks that exclude each other. */
const PLAIN = 0.98;
const OTHER_MARKS = 0.65;
/** A name is ambiguous when it is as much like another unit, up to this. */
const MARGIN = 0.08;
const AMBIGUOUS = 0.65;

/**
 * Matches a sheet's names with a roster. Literal names and those of the same letters come first; two rows may bear the same
 * one. All others are one assignment of names to the units that are left: of all ways the one with the greatest summed
 * likeness, each unit once. A match below `ASKED_BELOW`, or of which another unit is nearly as likely, is only suggested.
 */
export function judgeUnits(
  names: readonly string[],
  roster: readonly RosterUnit[],
  choices: UnitChoices = {},
): readonly UnitMatch[] {
  if (roster.length === 0) return names.map(() => NO_MATCH);
  const { known, literal, plain, aliases, likeness: remembered } = preparedOf(roster);

  const matches: UnitMatch[] = names.map(() => NO_MATCH);
  const open: { readonly index: number; readonly spelling: UnitSpelling }[] = [];
  names.forEach((text, index) => {
    if (text === "") return;
    const choice = Object.hasOwn(choices, text) ? choices[text] : undefined;
    if (choice === null || (choice !== undefined && aliases.has(choice))) {
      matches[index] = { rosterName: choice, confidence: 1, suggestion: null };
      return;
    }
    const same = literal.get(literalKey(text)) ?? null;
    if (same !== null) {
      matches[index] = { rosterName: same, confidence: 1, suggestion: null };
      return;
    }
    const spelling = spellingOf(text);
    const found = plain.get(plainKey(spelling)) ?? null;
    if (found === null) open.push({ index, spelling });
    else {
      const isOther = (aliases.get(found) ?? []).every((name) => marksDiffer(text, name));
      matches[index] = settled(found, isOther ? OTHER_MARKS : PLAIN);
    }
  });

  const taken = new Set(matches.map(({ rosterName }) => rosterName));
  if (open.length === 0 || known.every(({ name }) => taken.has(name))) return matches;
  const judged = open.map((name) => ({
    ...name,
    likeness: likenessOf(name.spelling, names[name.index] ?? "", known, remembered),
  }));
  const alike = judged.filter(({ likeness }) => likeness.some((like) => like >= LIKELY));
  const free = known.flatMap(({ name }, unit) => (taken.has(name) ? [] : [unit]));
  const places = assign(
    free.map((unit) =>
      Float64Array.from(alike, ({ likeness }) => {
        const like = likeness[unit] ?? 0;
        return like < LIKELY ? 0 : like;
      }),
    ),
    alike.length,
  );
  free.forEach((unit, place) => {
    const found = alike[places[place] ?? -1];
    const name = known[unit]?.name;
    if (found === undefined || name === undefined) return;
    const like = found.likeness[unit] ?? 0;
    const rival = found.likeness.reduce((most, other, at) => (at === unit ? most : Math.max(most, other)), 0);
    matches[found.index] = settled(name, rival > like - MARGIN ? Math.min(AMBIGUOUS, like) : like);
  });
  return matches;
}

/** A roster made ready for matching. */
interface PreparedRoster {
  readonly known: readonly { readonly name: string; readonly spellings: readonly UnitSpelling[] }[];
  readonly literal: ReadonlyMap<string, string | null>;
  readonly plain: ReadonlyMap<string, string | null>;
  /** All names of a unit by its own. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** How like a name is to each unit, for the names that were compared before: a sheet is read after every edit. */
  readonly likeness: Map<string, Float64Array>;
}

const prepared = new WeakMap<readonly RosterUnit[], PreparedRoster>();

/** Made once for each roster: one workbook matches many sheets with it. */
function preparedOf(roster: readonly RosterUnit[]): PreparedRoster {
  const before = prepared.get(roster);
  if (before !== undefined) return before;
  const made: PreparedRoster = {
    known: roster.map(({ name, aliases = [] }) => ({ name, spellings: [name, ...aliases].map(spellingOf) })),
    literal: keyed(roster, literalKey),
    plain: keyed(roster, (name) => plainKey(spellingOf(name))),
    aliases: new Map(roster.map(({ name, aliases: others = [] }) => [name, [name, ...others]])),
    likeness: new Map(),
  };
  prepared.set(roster, made);
  return made;
}

/** Names of which is remembered how like they are to each unit of a roster. */
const MOST_REMEMBERED = 4096;

/** How like a name is to each unit, under the spelling of it that is most alike. */
function likenessOf(
  spelt: UnitSpelling,
  name: string,
  known: PreparedRoster["known"],
  remembered: Map<string, Float64Array>,
): Float64Array {
  const before = remembered.get(name);
  if (before !== undefined) return before;
  const likeness = Float64Array.from(known, ({ spellings }) => {
    let most = 0;
    for (const spelling of spellings) most = Math.max(most, unitLikeness(spelt, spelling));
    return most;
  });
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, likeness);
  return likeness;
}

/** The roster's name for each name of a sheet; `null` where none is meant beyond doubt. See `judgeUnits`. */
export function matchUnits(names: readonly string[], roster: readonly RosterUnit[]): readonly (string | null)[] {
  return judgeUnits(names, roster).map(({ rosterName }) => rosterName);
}

/** The roster's name for one name; see `judgeUnits`. */
export function matchUnit(name: string, roster: readonly RosterUnit[]): string | null {
  return matchUnits([name], roster)[0] ?? null;
}

function settled(name: string, confidence: number): UnitMatch {
  return confidence < ASKED_BELOW
    ? { rosterName: null, confidence, suggestion: name }
    : { rosterName: name, confidence, suggestion: null };
}

/** Roster names by the key of each name and alias; a unit's own name goes before another's alias, `null` where two claim it. */
function keyed(roster: readonly RosterUnit[], keyOf: (name: string) => string): ReadonlyMap<string, string | null> {
  const byKey = new Map<string, string | null>();
  const claim = (key: string, name: string): void => {
    const other = byKey.get(key);
    byKey.set(key, other === undefined || other === name ? name : null);
  };
  for (const { name } of roster) claim(keyOf(name), name);
  const own = new Set(byKey.keys());
  for (const { name, aliases = [] } of roster) {
    for (const alias of aliases) if (!own.has(keyOf(alias))) claim(keyOf(alias), name);
  }
  return byKey;
}

function plainKey({ core }: UnitSpelling): string {
  return core.join(" ");
}
