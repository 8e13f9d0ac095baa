import type { UnitKind } from "../../locales/sentenceParts";
import { readUnitName } from "../../reading/units/readUnitName";
import type { Level } from "../../rubric/rubric";

const PLACES: readonly (readonly [string, UnitKind])[] = [
  ["huyen", "district"],
  ["quan", "urbanDistrict"],
  ["thi xa", "town"],
  ["thanh pho", "city"],
  ["xa", "commune"],
  ["phuong", "ward"],
  ["thi tran", "township"],
];
const AGENCY = /^(?:so|ban|van phong|thanh tra|cuc|chi cuc|so ban nganh)\b/;

/**
 * What a level's units are called when they are counted: "cơ quan" for departments, the kinds that their names say for
 * districts and communes, "đơn vị" where a name says none.
 */
export function unitKinds(level: Level, names: readonly string[]): readonly UnitKind[] {
  const read = names.map(readUnitName);
  if (level === "department") {
    return read.length > 0 && read.every(({ words }) => AGENCY.test(words.join(" "))) ? ["agency"] : ["unit"];
  }
  const kinds = new Set(read.map(({ kind }) => kind));
  const found = PLACES.filter(([kind]) => kinds.has(kind));
  return found.length > 0 && found.length === kinds.size ? found.map(([, kind]) => kind) : ["unit"];
}
