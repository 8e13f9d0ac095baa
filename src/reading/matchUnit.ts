import type { RosterUnit } from "../rubric/rubric";
import { alignNames, withoutConnectors } from "./alignNames";
import { cleanText } from "./foldText";
import { readUnitName } from "./unitName";
import type { UnitName } from "./unitName";

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
  const literal = new Map<string, string>();
  const plain = new Map<string, string | null>();
  const known = roster.map(({ name, aliases = [] }) => ({ name, spellings: [name, ...aliases].map(readUnitName) }));
  for (const { name, aliases = [] } of roster) {
    for (const spelling of [name, ...aliases])
      literal.set(literalKey(spelling), literal.get(literalKey(spelling)) ?? name);
  }
  for (const { name, spellings } of known) {
    for (const spelling of spellings) {
      const key = plainKey(spelling);
      const other = plain.get(key);
      plain.set(key, other === undefined || other === name ? name : null);
    }
  }

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
      const candidates = known.filter(
        (unit) => !taken.has(unit.name) && unit.spellings.some((spelling) => isSame(name, spelling)),
      );
      const [only] = candidates;
      if (only === undefined || candidates.length > 1) continue;
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
