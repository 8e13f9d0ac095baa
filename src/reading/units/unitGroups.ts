import type { Rubric } from "../../rubric/rubric";
import { foldText } from "../text/foldText";

/** "I.", "II -", "A)": what numbers a section. */
const NUMBER = /^(?:[IVX]+|[A-HĐ]|\d+)\s*[.)\-:]\s*/u;

/**
 * The group of a unit: the roster's; else the rubric's group that the section above names, in whole or as the only one that
 * has all of its words (or whose words it has all); else, for a unit that is not on the roster, the section's own text.
 */
export function unitGroups(rubric: Rubric): (rosterName: string | null, section: string | null) => string | null {
  const byUnit = new Map(rubric.units.map(({ name, group }) => [name, group ?? null]));
  const groups = new Set([
    ...rubric.units.flatMap(({ group }) => (group === undefined ? [] : [group])),
    ...rubric.ranking.flatMap(({ unrankedGroups = [] }) => unrankedGroups),
  ]);
  const bySection = new Map<string, string | null>();
  const known = (section: string): string | null => {
    const remembered = bySection.get(section);
    if (remembered !== undefined) return remembered;
    const found = groupNamed(section, [...groups]);
    bySection.set(section, found);
    return found;
  };
  return (rosterName, section) => {
    const own = rosterName === null ? null : (byUnit.get(rosterName) ?? null);
    if (own !== null || section === null) return own;
    return known(section) ?? (rosterName === null ? section : null);
  };
}

function groupNamed(section: string, groups: readonly string[]): string | null {
  const asked = foldText(section.replace(NUMBER, ""));
  const same = groups.filter((group) => foldText(group.replace(NUMBER, "")) === asked);
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  const words = new Set(asked.split(" "));
  const holding = groups.filter((group) => {
    const own = new Set(foldText(group).split(" "));
    return [...words].every((word) => own.has(word)) || [...own].every((word) => words.has(word));
  });
  return holding.length === 1 ? (holding[0] ?? null) : null;
}
