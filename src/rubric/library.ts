import bacGiangDistrictPortals from "./library/bac-giang-2021-huyen-cong-ttdt.json";
import bacGiangDistricts from "./library/bac-giang-2021-huyen-ung-dung.json";
import bacGiangDepartmentPortals from "./library/bac-giang-2021-so-cong-ttdt.json";
import bacGiangDepartments from "./library/bac-giang-2021-so-ung-dung.json";
import bacKanDistricts from "./library/bac-kan-2020-huyen.json";
import bacKanDepartments from "./library/bac-kan-2020-tinh.json";
import bacKanCommunes from "./library/bac-kan-2020-xa.json";
import binhPhuocDistricts from "./library/binh-phuoc-2021-huyen.json";
import binhPhuocDepartments from "./library/binh-phuoc-2021-so.json";
import caoBangDistricts from "./library/cao-bang-2020-huyen.json";
import caoBangDepartments from "./library/cao-bang-2020-so.json";
import hoaBinhDistricts from "./library/hoa-binh-2019-huyen.json";
import hoaBinhDepartments from "./library/hoa-binh-2019-so.json";
import type { Rubric } from "./rubric";

/** The rubrics that come with the add-in, by province, then from departments to communes. */
export const LIBRARY: readonly Rubric[] = [
  bacGiangDepartments as Rubric,
  bacGiangDistricts as Rubric,
  bacGiangDepartmentPortals as Rubric,
  bacGiangDistrictPortals as Rubric,
  bacKanDepartments as Rubric,
  bacKanDistricts as Rubric,
  bacKanCommunes as Rubric,
  binhPhuocDepartments as Rubric,
  binhPhuocDistricts as Rubric,
  caoBangDepartments as Rubric,
  caoBangDistricts as Rubric,
  hoaBinhDepartments as Rubric,
  hoaBinhDistricts as Rubric,
];

export function findRubric(id: string): Rubric | undefined {
  return LIBRARY.find((rubric) => rubric.id === id);
}
