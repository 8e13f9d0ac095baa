import type { RosterUnit } from "../rubric/rubric";
import { alignNames, withoutConnectors } from "./alignNames";
import { cleanText } from "./foldText";
import { readUnitName } from "./readUnitName";
import type { UnitName } from "./readUnitName";

/**
 * The roster's name for each name of a sheet; `null` where none is meant beyond doubt.
 *
 * Names are compared in steps, each only for what is left: literally (apart from case); apart from diacritics, punctuation,
 * connectors, "UBND" and "tỉnh"; with initials for words ("TB&XH"); without the kind of place where one side says none
 * ("Cao Bằng"). Two rows may bear one unit's name in the first two steps; the others give each unit to one row, and give
 * nothing where two units would do. Misspelt names are not guessed.
 */
export function matchUnits(names: readonly string[], roster: readonly RosterUnit[]): readonly (string | null)[] {
  const matched: (string | null)[] = names.map(() => null);
  if (roster.length === 0) return matched;
  const known = roster.map(({ name, aliases = [] }) => ({ name, spellings: [name, ...aliases].map(readUnitName) }));
  const literal = keyed(roster, literalKey);
  const plain = keyed(roster, (name) => plainKey(readUnitName(name)));

  const taken = new Set<string>();
  const open: { readonly index: number; readonly name: UnitName }[] = [];
  names.forEach((text, index) => {
    if (text === "") return;
    let found = literal.get(literalKey(text)) ?? null;
    if (found === null) {
      const name = readUnitName(text);
      found = plain.get(plainKey(name)) ?? null;
      if (found === null) open.push({ index, name });
    }
    matched[index] = found;
    if (found !== null) taken.add(found);
  });

  for (const isSame of [areAligned, arePlacesOfOneName]) {
    for (const { index, name } of open) {
      if (matched[index] !== null || taken.size === roster.length) continue;
      const candidates = known.filter(({ spellings }) => spellings.some((spelling) => isSame(name, spelling)));
      const [only] = candidates;
      if (only === undefined || candidates.length > 1 || taken.has(only.name)) continue;
      matched[index] = only.name;
      taken.add(only.name);
    }
  }
  return matched;
}

/** The roster's name for one name; see `matchUnits`. */
export function matchUnit(name: string, roster: readonly RosterUnit[]): string | null {
  return matchUnits([name], roster)[0] ?? null;
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

function literalKey(name: string): string {
  return cleanText(name).toLowerCase();
}

function plainKey({ words }: UnitName): string {
  return withoutConnectors(words).join(" ");
}

function areAligned(left: UnitName, right: UnitName): boolean {
  return left.words[0]?.[0] === right.words[0]?.[0] && alignNames(left.words, right.words);
}

function arePlacesOfOneName(left: UnitName, right: UnitName): boolean {
  return left.place === right.place && (left.kind === "" || right.kind === "");
}
