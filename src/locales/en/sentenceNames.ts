import { phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import type { Among, UnitKind } from "../sentenceParts";

const NOUNS: Readonly<Record<UnitKind, readonly [one: string, many: string]>> = {
  agency: ["agency", "agencies"],
  district: ["district", "districts"],
  urbanDistrict: ["urban district", "urban districts"],
  town: ["town", "towns"],
  city: ["city", "cities"],
  commune: ["commune", "communes"],
  ward: ["ward", "wards"],
  township: ["township", "townships"],
  unit: ["unit", "units"],
};

/** Units of several kinds are "units". */
export function noun(units: readonly UnitKind[], count: number): string {
  const [only, ...others] = units;
  const [one, many] = NOUNS[only === undefined || others.length > 0 ? "unit" : only];
  return count === 1 ? one : many;
}

export function counted(count: WrittenNumber, units: readonly UnitKind[]): Phrase {
  return phrase`${count} ${noun(units, count.value)}`;
}

/** "both units", "all 4 units". */
export function allUnits(count: WrittenNumber, units: readonly UnitKind[] = ["unit"]): Phrase {
  return count.value === 2 ? [`both ${noun(units, 2)}`] : phrase`all ${counted(count, units)}`;
}

export function list(names: readonly string[], last = "and"): string {
  const final = names.at(-1) ?? "";
  return names.length < 2 ? final : `${names.slice(0, -1).join(", ")} ${last} ${final}`;
}

export function under(about: string | null): string {
  return about === null ? "" : ` under “${about}”`;
}

export function heading(about: string | null): string {
  return about === null ? "" : `under “${about}”, `;
}

export function among(whom: Among): Phrase {
  if (whom.kind === "scored") return ["among the units that were scored, "];
  return whom.kind === "known" ? phrase`among the ${whom.known} of ${whom.of} units whose points are known, ` : [];
}
