import bacKanDistricts from "./library/bac-kan-2020-huyen.json";
import bacKanDepartments from "./library/bac-kan-2020-tinh.json";
import bacKanCommunes from "./library/bac-kan-2020-xa.json";
import caoBangDistricts from "./library/cao-bang-2020-huyen.json";
import caoBangDepartments from "./library/cao-bang-2020-so.json";
import type { Rubric } from "./rubric";

/** The rubrics that come with the add-in, by province, then from departments to communes. */
export const LIBRARY: readonly Rubric[] = [
  bacKanDepartments as Rubric,
  bacKanDistricts as Rubric,
  bacKanCommunes as Rubric,
  caoBangDepartments as Rubric,
  caoBangDistricts as Rubric,
];

export function findRubric(id: string): Rubric | undefined {
  return LIBRARY.find((rubric) => rubric.id === id);
}
